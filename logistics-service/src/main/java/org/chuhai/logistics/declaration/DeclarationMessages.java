package org.chuhai.logistics.declaration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebListCancellation;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebParty;
import org.chuhai.logistics.ceb.CebSubmission;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.transmission.OutgoingMessages;
import org.chuhai.logistics.transmission.Transmission;
import org.chuhai.logistics.transmission.TransmittedMessage;
import org.chuhai.logistics.transmission.Transmitting;
import org.chuhai.logistics.xmlmessage.Writing;
import org.jspecify.annotations.Nullable;

/** The messages by which declarations are sent, amended and cancelled. */
@ApplicationScoped
class DeclarationMessages {

    private static final int HEX_OF_TIME = 14;

    private final OutgoingMessages messages;
    private final Transmitting transmitting;

    DeclarationMessages(OutgoingMessages messages, Transmitting transmitting) {
        this.messages = messages;
        this.transmitting = transmitting;
    }

    /** The declaration, as something new. */
    Transmission submission(
            CustomsDeclaration declaration, Declaration content, FiledDocument document, CustomsAccount account) {
        return switch (content.route()) {
            case LIST -> list(declaration, content, document, account, CebSubmission.Kind.NEW);
            case DECLARATION -> form(declaration, content, document, account);
        };
    }

    private Transmission form(
            CustomsDeclaration declaration, Declaration content, FiledDocument document, CustomsAccount account) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String ownNo = ownNo(id);
        byte[] form = messages.form(content, ownNo, declaration.preEntryNo());
        return transmitting.sendForm(id, ownNo, document, account, form);
    }

    /**
     * The random part of the id: eighteen characters are all that the form has for it. Of one sending only: the client's answers
     * (S0, F1) have no time and name nothing else, so nothing else tells whether one is new or has come again. That it is the same
     * form as before, its data centre number says.
     */
    private static String ownNo(UUID id) {
        return id.toString().replace("-", "").substring(HEX_OF_TIME).toUpperCase(Locale.ROOT);
    }

    /** What customs has is to say this instead. */
    Transmission amendment(
            CustomsDeclaration declaration, Declaration content, FiledDocument document, CustomsAccount account) {
        return list(declaration, content, document, account, CebSubmission.Kind.CHANGE);
    }

    private Transmission list(
            CustomsDeclaration declaration,
            Declaration content,
            FiledDocument document,
            CustomsAccount account,
            CebSubmission.Kind kind) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Writing list = messages.drafts()
                .list(content, messages.submission(id, kind), declaration.number(), declaration.preEntryNo());
        byte[] message = messages.message(CebMessage.CEB603, list, account);
        return transmitting.send(id, TransmittedMessage.CEB603, document, account, message);
    }

    /** What customs has is not to take place. */
    Transmission cancellation(
            CustomsDeclaration declaration,
            Declaration content,
            FiledDocument document,
            CustomsAccount account,
            String reason) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        CebListCancellation request = new CebListCancellation(
                messages.submission(id, CebSubmission.Kind.NEW),
                content.customsOffice(),
                declaration.number(),
                declaration.preEntryNo(),
                Objects.requireNonNull(declaration.customsNumber()),
                reason,
                party(content.agent() == null ? content.seller() : content.agent()),
                party(content.seller()),
                null);
        byte[] message = messages.message(CebMessage.CEB605, new Writing.Written(request.structure()), account);
        return transmitting.send(id, TransmittedMessage.CEB605, document, account, message);
    }

    private static CebParty party(Party firm) {
        return new CebParty(
                code(firm.code(), firm.customsCode()),
                Objects.requireNonNullElse(firm.name(), code(firm.code(), firm.customsCode())));
    }

    private static String code(@Nullable String code, @Nullable String customsCode) {
        return Objects.requireNonNull(code == null ? customsCode : code);
    }
}
