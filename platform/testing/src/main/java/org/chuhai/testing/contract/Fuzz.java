package org.chuhai.testing.contract;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes requests from a contract: valid-looking ones, and ones that are wrong in one way each. The same seed and index
 * give the same request. Send each, and give its answer to {@link ContractAnswers#check}.
 */
public final class Fuzz {

    /** Finds ids of rows that exist, so that requests come past the 404. */
    @FunctionalInterface
    public interface KnownIds {

        /** An id for a parameter or property of this name, or empty for a random one. */
        Optional<String> idFor(Operation operation, String name);
    }

    private static final List<Mutation> MUTATIONS = Stream.<Mutation>concat(
                    Stream.of(RequestMutation.values()), Stream.of(BodyMutation.values()))
            .toList();

    private final Contract contract;
    private final long seed;
    private final KnownIds knownIds;

    private Fuzz(Contract contract, long seed, KnownIds knownIds) {
        this.contract = contract;
        this.seed = seed;
        this.knownIds = knownIds;
    }

    public static Fuzz of(Contract contract, long seed) {
        return new Fuzz(contract, seed, (operation, name) -> Optional.empty());
    }

    public Fuzz withKnownIds(KnownIds known) {
        return new Fuzz(contract, seed, known);
    }

    /** How many requests it takes until every operation has met every mutation that fits it. */
    public int round() {
        return contract.operations().size() * MUTATIONS.size();
    }

    /** The first {@code count} requests. */
    public Stream<FuzzRequest> requests(int count) {
        return IntStream.range(0, count).mapToObj(this::request);
    }

    /** One request; where its turn's mutation does not fit the operation, the next one that does is taken. */
    public FuzzRequest request(int index) {
        int operations = contract.operations().size();
        Operation operation = contract.operations().get(index % operations);
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + index);
        SampleValues samples = new SampleValues(contract.document(), random, name -> knownIds.idFor(operation, name));
        Draft draft = new Draft(operation, samples);
        int turn = index / operations;
        Mutation mutation = IntStream.range(0, MUTATIONS.size())
                .mapToObj(step -> MUTATIONS.get((turn + step) % MUTATIONS.size()))
                .filter(candidate -> candidate.fits(draft))
                .findFirst()
                .orElse(RequestMutation.VALID_LOOKING);
        return draft.request(seed, index, mutation.apply(draft));
    }
}
