package org.chuhai.logistics.customsmessage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.MessageFiling;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsmessage.ReceivedMessageView.Fault;
import org.chuhai.logistics.customsmessage.ReceivedMessageView.Outcome;
import org.chuhai.logistics.customsmessage.ReceivedMessageView.Part;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What becomes of messages that come in: they are read to their end, then each document is filed for itself. */
@ApplicationScoped
class ReceivedMessages {

    private static final int SERVER_FAULT = 500;
    private static final String NOT_TAKEN_HERE = "NOT_TAKEN_HERE";
    private static final Text RECEIPT =
            new Text("回执不在此处接收，请交 /v1/customs-receipts", "receipts are not taken here, but by /v1/customs-receipts");

    private final MessageFiling filing;
    private final ReceivedMessageReader reader = new ReceivedMessageReader();

    ReceivedMessages(MessageFiling filing) {
        this.filing = filing;
    }

    /**
     * Takes one message. Whatever refuses it as a whole comes before anything of it is stored; what was filed before the
     * service fails stays filed, and is UNCHANGED when the message is sent again.
     */
    ReceivedMessageView receive(UUID shop, @Nullable InputStream body, Language language) {
        ReadMessage<MessageType, ReceivedPart> message = read(body);
        DocumentKind kind = message.type() instanceof DocumentMessage documents ? documents.kind() : null;
        List<Part> parts = new ArrayList<>();
        for (ReadPart<ReceivedPart> part : message.documents()) {
            int position = parts.size() + 1;
            parts.add(
                    switch (part) {
                        case ReadPart.Taken<ReceivedPart>(ReceivedPart taken) ->
                            take(shop, position, kind, taken, language);
                        case ReadPart.Broken<ReceivedPart>(var violations) ->
                            new Part(position, kind, null, Outcome.REFUSED, faults(violations, language));
                    });
        }
        return new ReceivedMessageView(message.type().root(), parts);
    }

    private ReadMessage<MessageType, ReceivedPart> read(@Nullable InputStream body) {
        if (body == null) {
            throw CommonProblem.MALFORMED_REQUEST.because(new Text("此操作需要请求体", "this operation needs a body"));
        }
        try {
            return reader.read(body);
        } catch (UnreadableInput e) {
            throw CommonProblem.MALFORMED_REQUEST.because(e.text()).at(FieldError.inBody("", "UNREADABLE", e.text()));
        } catch (IOException e) {
            throw CommonProblem.MALFORMED_REQUEST.because(new Text("请求体未能完整收到", "the body did not arrive to its end"));
        }
    }

    private Part take(UUID shop, int position, @Nullable DocumentKind kind, ReceivedPart part, Language language) {
        return switch (part) {
            case ReceivedPart.Document document -> file(shop, position, document, language);
            case ReceivedPart.Receipt(String number) -> refused(position, kind, number, List.of(notTaken(language)));
        };
    }

    private static Part refused(
            int position, @Nullable DocumentKind kind, @Nullable String number, List<Fault> faults) {
        return new Part(position, kind, number, Outcome.REFUSED, faults);
    }

    private static Fault notTaken(Language language) {
        return new Fault("", NOT_TAKEN_HERE, RECEIPT.in(language));
    }

    private Part file(UUID shop, int position, ReceivedPart.Document part, Language language) {
        var document = part.presented().document();
        String number = filing.number(shop, part.number(), document);
        try {
            Outcome outcome = switch (filing.file(shop, part.number(), document)) {
                case FILED -> Outcome.FILED;
                case REVISED -> Outcome.REVISED;
                case UNCHANGED -> Outcome.UNCHANGED;
            };
            return new Part(position, document.kind(), number, outcome, List.of());
        } catch (Refusal refusal) {
            if (refusal.type().status() >= SERVER_FAULT) {
                throw refusal;
            }
            return refused(position, document.kind(), number, faults(refusal, language));
        }
    }

    private static List<Fault> faults(List<Violation> violations, Language language) {
        return violations.stream()
                .map(violation -> new Fault(
                        violation.where(),
                        violation.rule().name(),
                        violation.text().in(language)))
                .toList();
    }

    /** The refusal itself, then the places that it names. */
    private static List<Fault> faults(Refusal refusal, Language language) {
        Fault whole = new Fault("", refusal.type().code(), refusal.detail().in(language));
        Stream<Fault> places = refusal.errors().stream()
                .map(error -> new Fault(
                        error.pointer() == null ? "" : error.pointer(),
                        error.code(),
                        error.message().in(language)));
        return Stream.concat(Stream.of(whole), places).toList();
    }
}
