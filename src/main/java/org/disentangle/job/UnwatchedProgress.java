package org.disentangle.job;

/** A progress that nobody watches and nobody cancels. */
enum UnwatchedProgress implements Progress {
    INSTANCE;

    @Override
    public void begin(String step, long units) {}

    @Override
    public void advance(long units) {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
