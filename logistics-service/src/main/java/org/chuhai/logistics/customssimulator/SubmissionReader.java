package org.chuhai.logistics.customssimulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;
import org.chuhai.logistics.xmlmessage.Violations;

/** Reads what comes in, and keeps of a broken document what is right, so that it can be answered. */
final class SubmissionReader {

    private final MessageReader<CebMessage> reader = new MessageReader<>(List.of(new MessageFamily<>(
            CebReader.family().table(),
            Arrays.stream(Submitted.values()).map(Submitted::message).toList())));

    /** The documents in the order of the message. */
    List<Submission> read(byte[] message) throws UnreadableInput {
        Kept kept = new Kept();
        ReadMessage<CebMessage, Structure> read;
        try {
            read = reader.read(new ByteArrayInputStream(message), kept);
        } catch (IOException e) {
            throw new UncheckedIOException("an array is always read", e);
        }
        Submitted kind = Submitted.of(read.type()).orElseThrow();
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
    private static final class Kept implements Taking<CebMessage, Structure> {

        private final List<Structure> documents = new ArrayList<>();

        @Override
        public void check(CebMessage message, Structure document, Violations violations) {
            documents.add(document);
        }

        @Override
        public Structure take(CebMessage message, Structure document) {
            return document;
        }
    }
}
