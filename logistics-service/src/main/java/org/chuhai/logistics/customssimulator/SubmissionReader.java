package org.chuhai.logistics.customssimulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.ceb.CebReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.dec.DecReader;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;
import org.chuhai.logistics.xmlmessage.Violations;

/** Reads what comes in, and keeps of a broken document what is right, so that it can be answered. */
final class SubmissionReader {

    static final SubmissionReader SHARED = new SubmissionReader();

    private final MessageReader<MessageType> reader = new MessageReader<>(List.of(
            new MessageFamily<>(CebReader.family().table(), List.copyOf(Submitted.messages())),
            new MessageFamily<>(
                    DecReader.family().table(), List.copyOf(DecReader.family().types()))));

    /** The documents in the order of the message. */
    List<Submission> read(byte[] message) throws UnreadableInput {
        Kept kept = new Kept();
        ReadMessage<MessageType, Structure> read;
        try {
            read = reader.read(new ByteArrayInputStream(message), kept);
        } catch (IOException e) {
            throw new UncheckedIOException("an array is always read", e);
        }
        Submitted kind = Submitted.of(read.type());
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < read.documents().size(); i++) {
            submissions.add(Submission.of(
                    kind,
                    kept.documents.get(i),
                    switch (read.documents().get(i)) {
                        case ReadPart.Taken<Structure> taken -> List.of();
                        case ReadPart.Broken<Structure>(var violations) -> violations;
                    }));
        }
        return submissions;
    }

    /** Of one message. */
    private static final class Kept implements Taking<MessageType, Structure> {

        private final List<Structure> documents = new ArrayList<>();

        @Override
        public void check(MessageType message, Structure document, Violations violations) {
            documents.add(document);
            if (message instanceof DocumentMessage form) {
                form.check(document, violations);
            }
        }

        @Override
        public Structure take(MessageType message, Structure document) {
            return document;
        }
    }
}
