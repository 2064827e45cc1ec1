package org.chuhai.logistics.customssimulator;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.ceb.CebKey;
import org.jspecify.annotations.Nullable;

/**
 * Customs of one shop: takes messages, remembers documents, answers. Each document is judged by itself; one that breaks a rule
 * is answered by an error whose words name the rule, and leaves what was there before as it was.
 */
public final class SimulatedCustoms {

    private final Entries entries;
    private final AnswerScript script;
    private final Resubmission resubmission;
    private final Matching matching;
    private final CustomsNumbers numbers;

    public SimulatedCustoms(Entries entries, AnswerScript script) {
        this.entries = entries;
        this.script = script;
        this.resubmission = new Resubmission(entries);
        this.matching = new Matching(entries, script);
        this.numbers = new CustomsNumbers(entries);
    }

    /** Takes a message of any kind that is {@link Submitted}. */
    public Reception receive(byte[] message, Instant now) {
        return switch (SentMessage.open(message)) {
            case SentMessage.Unreadable(var why) -> new Reception.Unreadable(why);
            case SentMessage.Read(var submissions) -> receive(submissions, now);
        };
    }

    /** The documents of a message. */
    Reception receive(List<Submission> submissions, Instant now) {
        submissions.forEach(submission -> take(submission, now));
        return new Reception.Received(submissions.size());
    }

    private void take(Submission submission, Instant now) {
        Entry known = resubmission.known(submission);
        List<Breach> breaches = new ArrayList<>(DocumentChecks.of(submission));
        if (breaches.isEmpty()) {
            breaches.addAll(resubmission.breaches(submission, known, now));
        }
        String key = submission.key();
        if (!breaches.isEmpty() || key == null) {
            refuse(submission, known, breaches, now);
            return;
        }
        Entry entry = numbers.preEntry(known == null ? fresh(submission, key, now) : known.again(submission, key), now);
        if (submission.isDeletion()) {
            entries.save(answer(entry.in(EntryState.WITHDRAWN), now, "2", "3", "120"));
        } else if (submission.isStored()) {
            entries.save(answer(
                    entry.in(EntryState.STORED),
                    now,
                    entry.kind() == Submitted.FORM ? ReceiptStatus.FORM_STORED : ReceiptStatus.STORED));
        } else {
            declare(numbers.decided(entry, submission, now).tried(), now);
        }
    }

    private void declare(Entry entry, Instant now) {
        List<AnswerScript.Answer> answers = AnswerScripts.answers(script, entry, AnswerScript.When.RECEIVED);
        EntryState reached = AnswerScripts.reject(answers) ? EntryState.REJECTED : EntryState.DECLARED;
        Entry declared = new Answering(entries, now).answer(entry, answers).in(reached);
        entries.save(declared);
        if (reached == EntryState.DECLARED) {
            cancel(declared, answers, now);
            matching.retry(declared, now);
        }
    }

    /** Customs grants a cancellation by deciding it; then nothing more happens to the list. */
    private void cancel(Entry declared, List<AnswerScript.Answer> answers, Instant now) {
        boolean granted = answers.stream().anyMatch(answer -> answer.status().equals("399"));
        if (declared.kind() != Submitted.CANCELLATION || !granted) {
            return;
        }
        Entry list = Objects.requireNonNull(
                entries.findList(Objects.requireNonNull(declared.keys().get(CebKey.INVT_NO))));
        entries.drop(list.id(), now);
        entries.save(list.in(EntryState.CANCELLED));
        matching.separate(list);
    }

    /** By the first breach's code and the words of all; nothing that was there changes but the time of its latest receipt. */
    private void refuse(Submission submission, @Nullable Entry known, List<Breach> breaches, Instant now) {
        String key = submission.key();
        Entry answered =
                known == null ? fresh(submission, key == null ? "" : key, now) : known.again(submission, known.key());
        Entry told = new Answering(entries, now)
                .answer(numbers.preEntry(answered, now), breaches.getFirst().code(), Breach.told(breaches));
        if (known != null) {
            entries.save(known.answered(told.answeredAt(), known.releasedAt()));
        } else if (key != null) {
            entries.save(told.in(EntryState.REJECTED));
        }
    }

    private Entry answer(Entry entry, Instant now, String... statuses) {
        Entry answered = entry;
        for (String status : statuses) {
            answered = new Answering(entries, now).answer(answered, status, ReceiptStatus.info(status, null));
        }
        return answered;
    }

    private Entry fresh(Submission submission, String key, Instant now) {
        return new Entry(
                UuidCreator.getTimeOrderedEpoch(),
                submission.kind(),
                key,
                submission.otherKey(),
                submission.waybillKey(),
                submission.keys(),
                EntryState.DECLARED,
                attempts(submission),
                now.truncatedTo(ChronoUnit.MILLIS).minusMillis(1),
                null);
    }

    /** A form that was refused comes again as a new one where it was told no number of the data centre. */
    private int attempts(Submission submission) {
        String about = submission.kind() == Submitted.FORM ? submission.waybillKey() : null;
        return about == null
                ? 0
                : entries.formsOf(about).stream()
                        .filter(form -> form.state() == EntryState.REJECTED)
                        .mapToInt(Entry::attempt)
                        .max()
                        .orElse(0);
    }
}
