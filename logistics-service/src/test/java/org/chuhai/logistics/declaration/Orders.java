package org.chuhai.logistics.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The orders in which something may come. */
public final class Orders {

    private Orders() {}

    public static <T> List<List<T>> all(List<T> things) {
        List<List<T>> orders = new ArrayList<>();
        permute(things, 0, orders);
        return orders;
    }

    /** The very last first, and so many others, into each of which two are put twice. */
    public static <T> List<List<T>> some(List<T> things, int how, long seed) {
        Random random = new Random(seed);
        List<List<T>> orders = new ArrayList<>(List.of(things.reversed()));
        for (int i = 0; i < how; i++) {
            List<T> order = new ArrayList<>(things);
            Collections.shuffle(order, random);
            order.add(random.nextInt(order.size() + 1), things.get(random.nextInt(things.size())));
            order.add(random.nextInt(order.size() + 1), things.get(random.nextInt(things.size())));
            orders.add(order);
        }
        return orders;
    }

    private static <T> void permute(List<T> things, int from, List<List<T>> into) {
        if (from == things.size()) {
            into.add(things);
            return;
        }
        for (int i = from; i < things.size(); i++) {
            List<T> swapped = new ArrayList<>(things);
            Collections.swap(swapped, from, i);
            permute(swapped, from + 1, into);
        }
    }
}
