package org.disentangle.catalogue;

import java.util.*;

public final class ModelNames {
    public static Optional<String> family(String n) {
        return n.toLowerCase(Locale.ROOT).contains("llama") ? Optional.of("Llama") : Optional.empty();
    }

    public static Optional<ModelType> type(String n) {
        return n.contains("chat") ? Optional.of(ModelType.CHAT) : Optional.empty();
    }
}
