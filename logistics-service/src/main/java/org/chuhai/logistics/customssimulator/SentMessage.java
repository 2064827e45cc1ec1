package org.chuhai.logistics.customssimulator;

import java.util.List;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.platform.language.Text;

/** A message that was sent, as it was read; reading needs nothing that is remembered. */
sealed interface SentMessage {

    record Read(List<Submission> submissions) implements SentMessage {
        public Read {
            submissions = List.copyOf(submissions);
        }
    }

    record Unreadable(Text why) implements SentMessage {}

    static SentMessage open(byte[] message) {
        try {
            return new Read(SubmissionReader.SHARED.read(message));
        } catch (UnreadableInput e) {
            return new Unreadable(e.text());
        }
    }
}
