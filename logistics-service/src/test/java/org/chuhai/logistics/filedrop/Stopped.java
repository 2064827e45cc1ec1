package org.chuhai.logistics.filedrop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A process that stops before a certain one of its steps. */
final class Stopped extends RuntimeException implements Consumer<String> {

    private static final long serialVersionUID = 1L;

    private final int before;
    private final transient List<String> steps = new ArrayList<>();

    Stopped(int before) {
        this.before = before;
    }

    @Override
    public void accept(String step) {
        if (steps.size() == before) {
            throw this;
        }
        steps.add(step);
    }

    List<String> steps() {
        return steps;
    }
}
