package org.chuhai.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuhai.bench.service.MeasuredService;

/** Memory of the service from the begin of a measurement on: of the process each second, of the heap after each collection. */
final class MemoryCurve implements AutoCloseable {

    private static final int POINTS = 16;

    private final MeasuredService service;
    private int collectionsBefore;
    private final List<Integer> resident = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    private MemoryCurve(MeasuredService service) throws IOException {
        this.service = service;
        this.collectionsBefore = service.afterCollections().size();
    }

    static MemoryCurve begin(MeasuredService service) throws IOException {
        MemoryCurve curve = new MemoryCurve(service);
        var _ = curve.watch.scheduleAtFixedRate(
                () -> curve.resident.add(Math.toIntExact(service.resident())), 0, 1, TimeUnit.SECONDS);
        return curve;
    }

    /** The service was started again: its list of collections begins anew. */
    void startedAgain() {
        collectionsBefore = 0;
    }

    /** In words, and every point into this file. */
    String tell(Path file) throws IOException {
        List<Integer> all = service.afterCollections();
        List<Integer> heap = all.subList(Math.min(collectionsBefore, all.size()), all.size());
        Files.writeString(
                file,
                "second,resident MB\n"
                        + IntStream.range(0, resident.size())
                                .mapToObj(i -> i + "," + resident.get(i) + "\n")
                                .collect(Collectors.joining())
                        + "collection,heap MB after it\n"
                        + IntStream.range(0, heap.size())
                                .mapToObj(i -> i + "," + heap.get(i) + "\n")
                                .collect(Collectors.joining()));
        return "heap after collections, MB " + thinned(heap) + "; resident, MB " + thinned(resident);
    }

    private static String thinned(List<Integer> all) {
        int step = Math.max(1, all.size() / POINTS);
        return IntStream.range(0, all.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(i -> all.get(i).toString())
                        .collect(Collectors.joining(" "))
                + " (most " + all.stream().mapToInt(Integer::intValue).max().orElse(0) + ")";
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
