package org.chuhai.testing.hardship;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.chuhai.testing.event.Group;
import org.chuhai.testing.event.Topics;

/**
 * How the replicas of a service share the partitions that they hear.
 *
 * @param membersOfReplica how many consumers a replica has
 * @param partitions of all topics that are heard
 */
public record Sharing(Topics topics, String group, int membersOfReplica, int partitions) {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration OFTEN = Duration.ofMillis(250);

    /** Returns when one single replica works on all partitions; its members of the group. */
    public Set<String> oneWorksOnAll() {
        return await("one works on all", found -> found.members().size() == membersOfReplica)
                .members();
    }

    /** Returns when two replicas work on some partitions each: the one with these members, and another. */
    public void anotherWorksOnSome(Set<String> members) {
        await(
                "two share",
                found -> found.members().size() == 2 * membersOfReplica
                        && found.members().containsAll(members)
                        && !found.owned(members).isEmpty()
                        && !found.owned(found.without(members)).isEmpty());
    }

    /**
     * Returns when the members of two replicas share all partitions. Who is whose is not asked: a Kafka that was away for long
     * gives all of them new names.
     */
    public void twoWorkOnAll() {
        await("two share again", found -> found.members().size() == 2 * membersOfReplica);
    }

    private Group await(String what, Predicate<Group> wanted) {
        return Awaitility.await(what)
                .atMost(LONG)
                .pollInterval(OFTEN)
                .until(
                        () -> topics.group(group),
                        found -> found.isSettled() && found.owned().size() == partitions && wanted.test(found));
    }
}
