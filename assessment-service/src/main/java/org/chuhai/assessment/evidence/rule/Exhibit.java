package org.chuhai.assessment.evidence.rule;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that says something about a skill.
 *
 * @param fact the event's id
 * @param key what is counted apart from others
 * @param grouping within which it is counted; empty where there is one group only
 */
public record Exhibit(
        String rule, int version, UUID fact, Polarity polarity, String key, String grouping, Instant occurredAt) {}
