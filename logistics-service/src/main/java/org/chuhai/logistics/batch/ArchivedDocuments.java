package org.chuhai.logistics.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsmessage.CustomsMessageReader;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The documents of the messages in an archive, counted through all of them; a message that cannot be read counts as one. */
final class ArchivedDocuments {

    private static final CustomsMessageReader READER = new CustomsMessageReader();

    private static final Text FORM = new Text(
            "批次只核对清单（CEB603），不含报关单；报关单请以 NDJSON 上传",
            "archives are of orders, waybills and lists (CEB603); send declaration forms as NDJSON");

    private final ArchiveStream archive;
    private final Deque<StagedDocument> ready = new ArrayDeque<>();
    private long number;

    ArchivedDocuments(InputStream in, BatchSettings settings) {
        this.archive = new ArchiveStream(in, settings);
    }

    /** The next document; null at the end. */
    @Nullable StagedDocument next() throws IOException {
        while (ready.isEmpty()) {
            String entry = archive.next();
            if (entry == null) {
                return null;
            }
            read(entry);
        }
        return ready.poll();
    }

    private void read(String entry) throws IOException {
        InputStream content = archive.content();
        try {
            List<ReadDocument> documents = READER.read(content);
            for (ReadDocument document : documents) {
                ready.add(staged(entry, document));
            }
        } catch (UnreadableInput e) {
            ready.add(StagedDocument.refused(++number, entry, RowProblem.unreadable(e)));
        }
        // What follows a mistake is passed over, within the same limits.
        content.transferTo(OutputStream.nullOutputStream());
    }

    private StagedDocument staged(String entry, ReadDocument document) {
        number++;
        return switch (document) {
            case ReadDocument.Refused refused ->
                StagedDocument.refused(number, entry, RowProblem.violated(refused.violations()));
            case ReadDocument.Accepted(Presented<?> presented) ->
                isForm(presented)
                        ? StagedDocument.refused(number, entry, RowProblem.malformed("NOT_AN_ALLOWED_VALUE", FORM))
                        : StagedDocument.of(number, entry, presented);
        };
    }

    /** A form names further orders, which no archive of messages could join unambiguously. */
    private static boolean isForm(Presented<?> presented) {
        return presented.document() instanceof Declaration declaration && declaration.route() == Route.DECLARATION;
    }
}
