package org.disentangle.session.opening;

/** An instance that is equal only to itself, because comparing its contents would take long. */
record Same<T>(T instance) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Same<?> same && same.instance == instance;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(instance);
    }
}
