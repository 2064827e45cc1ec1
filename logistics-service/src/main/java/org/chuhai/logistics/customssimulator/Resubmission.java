package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuhai.logistics.ceb.CebKey;
import org.jspecify.annotations.Nullable;

/** What may come again, and what it may do with what is there (K7 and K8). */
final class Resubmission {

    private final Entries entries;

    Resubmission(Entries entries) {
        this.entries = entries;
    }

    /** The document that this one is, as far as it is known; a corrected one may have another key. */
    @Nullable Entry known(Submission submission) {
        String key = submission.key();
        Entry byKey = key == null ? null : entries.find(submission.kind(), key);
        return byKey == null ? byOtherKey(submission) : byKey;
    }

    /** What forbids it, if anything. */
    List<Breach> breaches(Submission submission, @Nullable Entry known, Instant now) {
        Entry other = byOtherKey(submission);
        String error = submission.kind().processingError();
        if (other != null && known != null && !other.id().equals(known.id())) {
            return List.of(new Breach("K7", error, taken(submission)));
        }
        String words = otherwise(submission, known);
        if (words != null) {
            return List.of(new Breach("K8", error, words));
        }
        return submission.kind() == Submitted.CANCELLATION ? cancellation(submission, now) : List.of();
    }

    private @Nullable Entry byOtherKey(Submission submission) {
        String otherKey = submission.otherKey();
        return otherKey == null ? null : entries.findByOtherKey(submission.kind(), otherKey);
    }

    private static String taken(Submission submission) {
        return switch (submission.kind()) {
            case ORDER -> "电商平台的此订单编号属于另一订单";
            case FORM -> "客户端报关单编号与统一编号属于不同的报关单";
            case WAYBILL, LIST, CANCELLATION, ARRIVAL, DEPARTURE, MASTER_LIST -> "企业内部编号已用于另一清单";
        };
    }

    private static @Nullable String otherwise(Submission submission, @Nullable Entry known) {
        if (known == null) {
            return submission.isNew() ? null : "没有可以变更或删除的记录";
        }
        if (known.state().isOpen()) {
            return submission.isDeletion() && known.state() != EntryState.STORED ? "没有可以删除的记录" : null;
        }
        if (known.state() == EntryState.MATCHED) {
            return "海关已在审理，不能重复申报、变更或删除";
        }
        return submission.isNew() || submission.isStored() ? "业务主键重复：已申报且未被退单" : null;
    }

    /** Only a list that is there, and whose goods have not been let go. */
    private List<Breach> cancellation(Submission submission, Instant now) {
        Entry list = entries.findList(submission.head().text(CebKey.INVT_NO.element()));
        String words = null;
        if (list == null) {
            words = "没有此编号的清单";
        } else if (list.state() != EntryState.DECLARED && list.state() != EntryState.MATCHED) {
            words = "清单已退单或已撤销";
        } else if (list.releasedAt() != null && !list.releasedAt().isAfter(now)) {
            words = "清单已放行，不能撤销";
        }
        return Optional.ofNullable(words)
                .map(why -> new Breach(Breach.PROCESSING, submission.kind().processingError(), why))
                .stream()
                .toList();
    }
}
