package org.chuhai.local.reconcile;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsmessage.CustomsMessageReader;
import org.jspecify.annotations.Nullable;

/** Reads documents, and reads them again from where they stood. */
final class DocumentReader implements AutoCloseable {

    /** Documents of one message are asked for one after the other, and a message may be large to read. */
    private static final int MESSAGES_KEPT = 8;

    private final JsonDocuments json = new JsonDocuments();
    private @Nullable CustomsMessageReader messages;
    private @Nullable Path open;
    private @Nullable FileChannel channel;

    private final Map<Path, List<ReadDocument>> lately = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, List<ReadDocument>> eldest) {
            return size() > MESSAGES_KEPT;
        }
    };

    ReadDocument json(InputStream in) throws IOException, UnreadableInput {
        return json.read(in);
    }

    List<ReadDocument> message(InputStream in) throws IOException, UnreadableInput {
        if (messages == null) {
            // Its element tables take time to read, which a run on JSON need not spend.
            messages = new CustomsMessageReader();
        }
        return messages.read(in);
    }

    /** The document as it is at this place now; null when there is none any more. */
    @Nullable Presented<?> again(Place place) throws IOException {
        try {
            return switch (place.source().form()) {
                case JSON -> {
                    try (InputStream in = Files.newInputStream(place.source().path())) {
                        yield accepted(json.read(in));
                    }
                }
                case LINES -> accepted(json.read(new ByteArrayInputStream(bytes(place))));
                case MESSAGE -> {
                    List<ReadDocument> documents = message(place.source().path());
                    yield place.number() <= documents.size() ? accepted(documents.get(place.number() - 1)) : null;
                }
            };
        } catch (UnreadableInput e) {
            return null;
        }
    }

    private static @Nullable Presented<?> accepted(ReadDocument document) {
        return switch (document) {
            case ReadDocument.Accepted accepted -> accepted.presented();
            case ReadDocument.Refused _ -> null;
        };
    }

    private List<ReadDocument> message(Path path) throws IOException, UnreadableInput {
        List<ReadDocument> documents = lately.get(path);
        if (documents == null) {
            try (InputStream in = Files.newInputStream(path)) {
                documents = message(in);
            }
            lately.put(path, documents);
        }
        return documents;
    }

    private byte[] bytes(Place place) throws IOException {
        if (channel == null || !place.source().path().equals(open)) {
            close();
            open = place.source().path();
            channel = FileChannel.open(open);
        }
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
                throw new EOFException(place.source().name() + " has become shorter");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
