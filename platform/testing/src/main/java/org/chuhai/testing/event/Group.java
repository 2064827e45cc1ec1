package org.chuhai.testing.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/**
 * Who works on which partitions at the moment, as Kafka sees it.
 *
 * @param partitions by member; a member keeps its name for as long as its process lives
 * @param isSettled false while partitions are shared out anew
 */
public record Group(Map<String, Set<TopicPartition>> partitions, boolean isSettled) {

    static final Group NONE = new Group(Map.of(), false);

    static Group of(ConsumerGroupDescription found) {
        return new Group(
                found.members().stream()
                        .collect(Collectors.toMap(
                                MemberDescription::consumerId,
                                member -> Set.copyOf(member.assignment().topicPartitions()))),
                found.groupState() == GroupState.STABLE);
    }

    public Set<String> members() {
        return partitions.keySet();
    }

    /** Those that are worked on at all. */
    public Set<TopicPartition> owned() {
        return owned(members());
    }

    /** Those that one of these members works on. */
    public Set<TopicPartition> owned(Collection<String> some) {
        return some.stream()
                .flatMap(member -> partitions.getOrDefault(member, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The members that are none of these. */
    public Set<String> without(Collection<String> some) {
        Set<String> others = new HashSet<>(members());
        others.removeAll(some);
        return others;
    }
}
