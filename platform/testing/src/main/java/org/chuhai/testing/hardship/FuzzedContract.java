package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.ContractAnswers;
import org.chuhai.testing.contract.Fuzz;
import org.chuhai.testing.contract.FuzzRequest;
import org.chuhai.testing.contract.Operation;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests, most of them wrong in one way each: none makes the service fail or leave its contract. Every
 * operation meets every kind of mistake several times; {@code -Dchuhai.fuzz.requests=20000} sends more, and another
 * {@code -Dchuhai.fuzz.seed} others. A failure names seed and index; {@code -Dchuhai.fuzz.seed=S
 * -Dchuhai.fuzz.first=INDEX -Dchuhai.fuzz.requests=1} sends that one again.
 */
public abstract class FuzzedContract {

    private static final Contract CONTRACT = Contract.committed();

    private static final long SEED = Long.getLong("chuhai.fuzz.seed", 20_260_115L);
    private static final int FIRST = Integer.getInteger("chuhai.fuzz.first", 0);
    private static final int REQUESTS = Integer.getInteger("chuhai.fuzz.requests", 0);
    private static final int ROUNDS = 2;
    private static final int AT_ONCE = 16;
    private static final int SHOWN = 15;

    private final ContractAnswers answers = ContractAnswers.of(CONTRACT);
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void noRequestOfAManagerLeavesTheContract() {
        World world = World.fresh();
        Fuzz fuzz = fuzz(SEED, populated(world));

        send(world, fuzz, REQUESTS == 0 ? ROUNDS * fuzz.round() : REQUESTS);

        report();
        assertThat(failures).isEmpty();
    }

    @Test
    void noRequestOfAnOperatorLeavesTheContract() {
        World world = World.fresh();
        Fuzz fuzz = fuzz(SEED + 1, populated(world));

        send(world.operator(), fuzz, REQUESTS == 0 ? fuzz.round() : REQUESTS);

        report();
        assertThat(failures).isEmpty();
    }

    private void send(World world, Fuzz fuzz, int count) {
        AtomicInteger next = new AtomicInteger(FIRST);
        Http http = Http.here();
        Callable<Integer> worker = () -> {
            int index = next.getAndIncrement();
            while (index < FIRST + count) {
                send(http, world, fuzz.request(index));
                index = next.getAndIncrement();
            }
            return index;
        };
        Http.together(AT_ONCE, worker);
    }

    private void send(Http http, World world, FuzzRequest request) {
        Ask ask = world.ask(
                        request.method(),
                        request.uri().getRawPath()
                                + (request.uri().getRawQuery() == null
                                        ? ""
                                        : "?" + request.uri().getRawQuery()))
                .bytes(request.body());
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            ask = ask.with(header.getKey(), header.getValue().getFirst());
        }
        try {
            Answer answer = http.exchange(ask);
            statuses.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
            check(request, answer);
        } catch (AssertionError | RuntimeException e) {
            failures.add(e.getMessage() + (e instanceof AssertionError ? "" : "\n" + request));
        }
    }

    /** A path that the service reads as another one ({@code /./}, {@code //}, {@code ;a}) is answered as that one. */
    private void check(FuzzRequest request, Answer answer) {
        try {
            answers.check(request, answer.status(), answer.headers(), answer.body());
        } catch (AssertionError e) {
            String path = request.uri().getRawPath();
            String plain = URI.create(path.replaceAll(";[^/]*", "").replaceAll("/+", "/"))
                    .normalize()
                    .getRawPath()
                    .replaceFirst("/$", "");
            Operation meant = CONTRACT.find(request.method(), plain).orElse(null);
            if (plain.equals(path) || meant == null) {
                throw e;
            }
            answers.check(meant, request.method(), answer.status(), answer.headers(), answer.body());
        }
    }

    private void report() {
        System.out.println(
                "fuzz: seed " + SEED + ", answers by status " + statuses + ", outside the contract " + failures.size());
        failures.stream().limit(SHOWN).forEach(System.out::println);
    }

    private static Fuzz fuzz(long seed, Map<String, List<String>> ids) {
        ConcurrentHashMap<String, AtomicInteger> turns = new ConcurrentHashMap<>();
        return Fuzz.of(CONTRACT, seed)
                .withKnownIds((operation, name) -> idsFor(ids, operation, name)
                        .map(known -> known.get(turns.computeIfAbsent(operation.id(), id -> new AtomicInteger())
                                        .getAndIncrement()
                                % known.size())));
    }

    private static Optional<List<String>> idsFor(Map<String, List<String>> ids, Operation operation, String name) {
        return name.equals("shopId")
                ? Optional.ofNullable(ids.get("shops"))
                : Optional.ofNullable(ids.get(operation.path().split("/", -1)[2]));
    }

    /**
     * Fills the tenant with rows of every kind, many of those that requests may remove.
     *
     * @return ids by the part of the path that they stand under ({@code parties} of {@code /v1/parties/{id}}); {@code shops}
     *     are what a parameter shopId takes
     */
    protected abstract Map<String, List<String>> populated(World world);
}
