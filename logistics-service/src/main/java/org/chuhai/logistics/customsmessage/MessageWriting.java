package org.chuhai.logistics.customsmessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.logistics.ceb.CebDrafts;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebTransfer;
import org.chuhai.logistics.ceb.CebWriter;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.dec.DecSubmission;
import org.chuhai.logistics.dec.DecWriter;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;

/** Writes messages of customs as bytes. What no message can say is refused in the way of whoever writes. */
public final class MessageWriting {

    private final CebDrafts drafts = new CebDrafts(CodeTables.shipped());
    private final CebWriter messages = new CebWriter();
    private final DecWriter forms = new DecWriter(CodeTables.shipped());
    private final Function<List<Violation>, RuntimeException> refusal;

    /** {@code refusal} of everything that cannot be written. */
    public MessageWriting(Function<List<Violation>, RuntimeException> refusal) {
        this.refusal = refusal;
    }

    /** Documents in the words of the messages. */
    public CebDrafts drafts() {
        return drafts;
    }

    /** A declaration in the words of the form. */
    public Writing form(Declaration declaration, DecSubmission submission) {
        return forms.form(declaration, submission);
    }

    /** A message with these documents. */
    public byte[] message(CebMessage message, String guid, List<Structure> documents, CebTransfer transfer) {
        return bytes(out -> messages.write(message, guid, documents, transfer, out));
    }

    /** The message of a form. */
    public byte[] message(Structure form) {
        return bytes(out -> forms.write(form, out));
    }

    public Structure written(Writing writing) {
        return switch (writing) {
            case Writing.Written(Structure structure) -> structure;
            case Writing.Unwritable(List<Violation> violations) -> throw refusal.apply(violations);
        };
    }

    /** As messages have it. */
    public static String guid(UUID id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }

    /** What writes into a stream. */
    private interface Work {
        Writing into(OutputStream out) throws IOException;
    }

    private byte[] bytes(Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written(work.into(out));
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always written", e);
        }
        return out.toByteArray();
    }
}
