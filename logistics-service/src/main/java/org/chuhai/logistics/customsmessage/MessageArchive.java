package org.chuhai.logistics.customsmessage;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebTransfer;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.FiledDeclarations;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsmessage.ReceivedMessageView.Fault;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.chuhai.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * All declarations of a shop as messages in one archive, written while they are read: lists a hundred to a message, each form
 * its own, and a line for each that cannot be written. Never more than a hundred declarations are in memory.
 */
@ApplicationScoped
class MessageArchive {

    private static final int MOST_IN_A_MESSAGE = 100;

    /** As early as an archive can say. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FiledDeclarations declarations;
    private final PresentMessages messages;
    private final Transmitters transmitters;
    private final ObjectMapper mapper;
    /** What was judged document by document is written as a whole. */
    private final MessageWriting writing =
            new MessageWriting(violations -> new IllegalStateException("judged as writable: " + violations));

    MessageArchive(
            FiledDeclarations declarations, PresentMessages messages, Transmitters transmitters, ObjectMapper mapper) {
        this.declarations = declarations;
        this.messages = messages;
        this.transmitters = transmitters;
        this.mapper = mapper;
    }

    /** A declaration that no message can say. */
    record Unwritable(String number, List<Fault> errors) {}

    /** Which declarations, and in which language it is said what is wrong with them. */
    record Wanted(UUID shop, @Nullable DocumentState state, Language language) {}

    /** Reads the first declarations, so that whatever refuses the archive as a whole comes before the status. */
    Download begin(Wanted wanted) {
        return new Download(wanted, next(wanted, null), transmitters.of(wanted.shop()));
    }

    private List<Content> next(Wanted wanted, @Nullable UUID after) {
        return declarations.next(wanted.shop(), wanted.state(), after, MOST_IN_A_MESSAGE);
    }

    /** An archive that was begun. */
    final class Download {

        private final Wanted wanted;
        private final List<Content> first;
        private final Optional<CebTransfer> transfer;

        private Download(Wanted wanted, List<Content> first, Optional<CebTransfer> transfer) {
            this.wanted = wanted;
            this.first = first;
            this.transfer = transfer;
        }

        /** What breaks off must not look like a whole archive: its directory is written only when all is well. */
        void writeTo(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            Archive archive = new Archive(zip, wanted.language(), transfer);
            List<Content> page = first;
            archive.add(page);
            while (page.size() == MOST_IN_A_MESSAGE) {
                page = next(wanted, page.getLast().document().id());
                archive.add(page);
            }
            zip.finish();
        }
    }

    /** The archive while it is written; its entries are numbered, because numbers of documents are no file names. */
    private final class Archive {

        private final ZipOutputStream zip;
        private final Language language;
        private final Optional<CebTransfer> transfer;
        private int pages;
        private int formsSoFar;

        Archive(ZipOutputStream zip, Language language, Optional<CebTransfer> transfer) {
            this.zip = zip;
            this.language = language;
            this.transfer = transfer;
        }

        void add(List<Content> page) throws IOException {
            pages++;
            List<Structure> ofLists = new ArrayList<>();
            List<Unwritable> unwritable = new ArrayList<>();
            for (Content content : page) {
                PresentMessages.Draft draft = messages.draft(content);
                switch (draft.writing()) {
                    case Writing.Unwritable(List<Violation> violations) ->
                        unwritable.add(new Unwritable(
                                content.document().number(),
                                violations.stream().map(this::fault).toList()));
                    case Writing.Written(Structure structure) -> {
                        if (!(draft.message() instanceof CebMessage)) {
                            form(structure);
                        } else if (transfer.isPresent()) {
                            ofLists.add(structure);
                        } else {
                            unwritable.add(new Unwritable(content.document().number(), List.of(nobodyTransmits())));
                        }
                    }
                }
            }
            if (!ofLists.isEmpty()) {
                list(ofLists);
            }
            if (!unwritable.isEmpty()) {
                lines(unwritable);
            }
        }

        private Fault fault(Violation violation) {
            return new Fault(
                    violation.where(), violation.rule().name(), violation.text().in(language));
        }

        private Fault nobodyTransmits() {
            return new Fault("", PresentMessages.NO_TRANSMITTER, PresentMessages.NOBODY_TRANSMITS.in(language));
        }

        private void list(List<Structure> documents) throws IOException {
            String guids = documents.stream()
                    .map(document -> document.part("InventoryHead").text("guid"))
                    .reduce("", String::concat);
            String guid = MessageWriting.guid(UUID.nameUUIDFromBytes(guids.getBytes(StandardCharsets.UTF_8)));
            entry(
                    "CEB603-%06d.xml".formatted(pages),
                    writing.message(CebMessage.CEB603, guid, documents, transfer.orElseThrow()));
        }

        private void form(Structure form) throws IOException {
            entry("DecMessage-%06d.xml".formatted(++formsSoFar), writing.message(form));
        }

        private void lines(List<Unwritable> unwritable) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Unwritable one : unwritable) {
                out.write(mapper.writeValueAsBytes(one));
                out.write('\n');
            }
            entry("unwritable-%06d.ndjson".formatted(pages), out.toByteArray());
        }

        private void entry(String name, byte[] content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            // Else it would be the present: the same declarations give the same bytes.
            entry.setTimeLocal(EPOCH);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }
    }
}
