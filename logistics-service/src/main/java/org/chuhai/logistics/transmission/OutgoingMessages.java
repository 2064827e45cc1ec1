package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebDrafts;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebSubmission;
import org.chuhai.logistics.ceb.CebWriter;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.dec.DecSubmission;
import org.chuhai.logistics.dec.DecWriter;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Makes messages of what is to be sent, or says everything that no message can carry. */
@ApplicationScoped
public class OutgoingMessages {

    private final CebDrafts drafts = new CebDrafts(CodeTables.shipped());
    private final CebWriter writer = new CebWriter();
    private final DecWriter forms = new DecWriter(CodeTables.shipped());
    private final Clock clock;

    OutgoingMessages(Clock clock) {
        this.clock = clock;
    }

    /** Documents in the words of the messages. */
    public CebDrafts drafts() {
        return drafts;
    }

    /** The head of what is sent now under this guid. */
    public CebSubmission submission(UUID guid, CebSubmission.Kind kind) {
        return new CebSubmission(guid(guid), kind, clock.instant(), true);
    }

    /**
     * A message with this one document.
     *
     * @throws org.chuhai.platform.problem.Refusal that names every datum of the document that the message cannot carry
     */
    public byte[] message(CebMessage message, Writing document, CustomsAccount account) {
        Structure structure = written(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written(writer.write(message, guid(UUID.randomUUID()), List.of(structure), account.transfer(), out));
        } catch (IOException e) {
            throw new UncheckedIOException("an array takes everything", e);
        }
        return out.toByteArray();
    }

    /**
     * A declaration as the form.
     *
     * @param ownNo by which its answers lead back
     * @throws org.chuhai.platform.problem.Refusal that names every datum that the form cannot carry
     */
    public byte[] form(Declaration declaration, String ownNo, @Nullable String preEntryNo) {
        Structure form = written(forms.form(declaration, new DecSubmission(ownNo, preEntryNo, true)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written(forms.write(form, out));
        } catch (IOException e) {
            throw new UncheckedIOException("an array takes everything", e);
        }
        return out.toByteArray();
    }

    private static Structure written(Writing writing) {
        return switch (writing) {
            case Writing.Written(Structure structure) -> structure;
            case Writing.Unwritable(List<Violation> violations) ->
                throw CommonProblem.invalid(violations.stream()
                        .map(violation -> FieldError.inBody(
                                violation.where(), violation.rule().name(), violation.text()))
                        .toList());
        };
    }

    private static String guid(UUID id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }
}
