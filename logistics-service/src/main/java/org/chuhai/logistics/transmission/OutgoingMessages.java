package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebDrafts;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebSubmission;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsmessage.MessageWriting;
import org.chuhai.logistics.dec.DecSubmission;
import org.chuhai.logistics.xmlmessage.Writing;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Makes messages of what is to be sent, or says everything that no message can carry. */
@ApplicationScoped
public class OutgoingMessages {

    private final MessageWriting writing = new MessageWriting(OutgoingMessages::refusal);
    private final Clock clock;

    OutgoingMessages(Clock clock) {
        this.clock = clock;
    }

    /** Documents in the words of the messages. */
    public CebDrafts drafts() {
        return writing.drafts();
    }

    /** The head of what is sent now under this guid. */
    public CebSubmission submission(UUID guid, CebSubmission.Kind kind) {
        return new CebSubmission(MessageWriting.guid(guid), kind, clock.instant(), true);
    }

    /**
     * A message with this one document.
     *
     * @throws org.chuhai.platform.problem.Refusal that names every datum of the document that the message cannot carry
     */
    public byte[] message(CebMessage message, Writing document, CustomsAccount account) {
        return writing.message(
                message,
                MessageWriting.guid(UUID.randomUUID()),
                List.of(writing.written(document)),
                account.transfer());
    }

    /**
     * A declaration as the form.
     *
     * @param ownNo by which its answers lead back
     * @throws org.chuhai.platform.problem.Refusal that names every datum that the form cannot carry
     */
    public byte[] form(Declaration declaration, String ownNo, @Nullable String preEntryNo) {
        return writing.message(writing.written(writing.form(declaration, new DecSubmission(ownNo, preEntryNo, true))));
    }

    private static RuntimeException refusal(List<Violation> violations) {
        return CommonProblem.invalid(violations.stream()
                .map(violation ->
                        FieldError.inBody(violation.where(), violation.rule().name(), violation.text()))
                .toList());
    }
}
