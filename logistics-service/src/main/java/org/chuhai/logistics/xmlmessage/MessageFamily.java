package org.chuhai.logistics.xmlmessage;

import java.util.List;
import java.util.Optional;

/** Messages that share a namespace and an element table. */
public record MessageFamily<T extends MessageType>(ElementTable table, List<T> types) {

    public MessageFamily {
        types = List.copyOf(types);
    }

    Optional<T> ofRoot(String name) {
        return types.stream().filter(type -> type.root().equals(name)).findFirst();
    }
}
