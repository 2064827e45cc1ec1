package org.chuhai.logistics.customsmessage;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebSubmission;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.dec.DecReader;
import org.chuhai.logistics.dec.DecSubmission;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;

/**
 * Filed documents as messages. The same revision gives the same bytes: ids are made of what is written, and the time is that
 * of the declaration, or else of the last change.
 */
@ApplicationScoped
class PresentMessages {

    static final String NO_TRANSMITTER = "NO_TRANSMITTER";
    static final Text NOBODY_TRANSMITS = new Text(
            "未登记由哪家企业为该店铺传输报文（BaseTransfer）", "nobody is registered to transmit messages of the shop (BaseTransfer)");

    private final Transmitters transmitters;
    private final MessageWriting writing = new MessageWriting(PresentMessages::refusal);

    PresentMessages(Transmitters transmitters) {
        this.transmitters = transmitters;
    }

    /** A document as a structure of its message. */
    record Draft(MessageType message, Writing writing) {}

    Draft draft(Content content) {
        return switch (content.presented().document()) {
            case Order order -> new Draft(CebMessage.CEB303, writing.drafts().order(order, submission(content)));
            case Waybill waybill ->
                new Draft(CebMessage.CEB505, writing.drafts().waybill(waybill, submission(content)));
            case Declaration declaration ->
                switch (declaration.route()) {
                    case LIST ->
                        new Draft(
                                CebMessage.CEB603,
                                writing.drafts()
                                        .list(
                                                declaration,
                                                submission(content),
                                                content.document().number(),
                                                null));
                    case DECLARATION ->
                        new Draft(DecReader.MESSAGE, writing.form(declaration, form(content.document())));
                };
        };
    }

    private static DecSubmission form(FiledDocument filed) {
        return new DecSubmission(filed.number(), null, isDeclared(filed));
    }

    /** The message of a document's present revision; refused with everything that it cannot say. */
    byte[] message(Content content) {
        Draft draft = draft(content);
        Structure document = writing.written(draft.writing());
        return draft.message() instanceof CebMessage message
                ? writing.message(
                        message,
                        guid(content, "message"),
                        List.of(document),
                        transmitters.of(content.document().shopId()).orElseThrow(PresentMessages::nobodyTransmits))
                : writing.message(document);
    }

    private static CebSubmission submission(Content content) {
        FiledDocument filed = content.document();
        return new CebSubmission(guid(content, "document"), CebSubmission.Kind.NEW, time(content), isDeclared(filed));
    }

    private static boolean isDeclared(FiledDocument filed) {
        return filed.state() == DocumentState.DECLARED || filed.state() == DocumentState.ACCEPTED;
    }

    private static Instant time(Content content) {
        FiledDocument filed = content.document();
        Instant stated =
                content.presented().document() instanceof Declaration declaration ? declaration.declaredAt() : null;
        return stated == null ? Objects.requireNonNullElse(filed.declaredAt(), filed.updatedAt()) : stated;
    }

    private static String guid(Content content, String what) {
        FiledDocument filed = content.document();
        String name = what + " " + filed.id() + " " + filed.revision() + " " + filed.state();
        return MessageWriting.guid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static RuntimeException refusal(List<Violation> violations) {
        return CommonProblem.INVALID_CONTENT
                .because(new Text(
                        "单证不能写成海关报文：有 " + violations.size() + " 处不符合报文规范",
                        "the document cannot be written as a message of customs: " + violations.size()
                                + (violations.size() == 1 ? " rule is broken" : " rules are broken")))
                .at(violations.stream().map(PresentMessages::error).toList());
    }

    /** What no member of the document holds is its number. */
    private static FieldError error(Violation violation) {
        boolean isNumber =
                violation.where().endsWith("/copNo") || violation.where().endsWith("/ClientSeqNo");
        return isNumber
                ? FieldError.inParameter("number", violation.rule().name(), violation.text())
                : FieldError.inBody(violation.where(), violation.rule().name(), violation.text());
    }

    private static RuntimeException nobodyTransmits() {
        return CommonProblem.INVALID_CONTENT
                .because(NOBODY_TRANSMITS)
                .at(FieldError.inParameter("shopId", NO_TRANSMITTER, NOBODY_TRANSMITS));
    }
}
