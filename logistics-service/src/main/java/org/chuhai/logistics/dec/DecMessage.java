package org.chuhai.logistics.dec;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.jspecify.annotations.Nullable;

/** The message is the form: one document, which the root holds. */
final class DecMessage implements DocumentMessage {

    @Override
    public String root() {
        return "DecMessage";
    }

    @Override
    public String document() {
        return root();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DECLARATION;
    }

    @Override
    public void check(Structure form, Violations violations) {
        Structure head = form.part("DecHead");
        DecParty.SELLER.checkIsThere(head, violations);
        DecParty.ALL.forEach(party -> party.checkIsOneFirm(head, violations));
        form.part("DecLists").parts("DecList").forEach(line -> DecLine.check(line, violations));
        DecOrderNumbers.check(form, violations);
    }

    @Override
    public @Nullable String number(Structure form) {
        return form.part("DecSign").optional("ClientSeqNo");
    }

    @Override
    public Presented<?> present(Structure form) {
        DocumentState state = state(form.part("DecHead"), form.part("DecSign").optional("OperType"));
        return new Presented<>(DecDeclaration.of(form, state), 1, state);
    }

    /**
     * Customs' own number says that the form was accepted. A message whose operation is to declare (C, or D with a transit
     * form) has been sent for that. Other operations store or upload (A, B, E, G), which changes nothing at customs: only what
     * has not been declared can still be stored. A form with the data centre's number (SeqNo) that names no operation has left
     * the house, and nobody can tell how far it went: it is taken as declared, because a correction that is told as a free
     * edit where a change message is needed does harm, and the other way round costs a question.
     */
    private static DocumentState state(Structure head, @Nullable String operation) {
        if (head.optional("EntryId") != null) {
            return DocumentState.ACCEPTED;
        }
        return switch (operation) {
            case "C", "D" -> DocumentState.DECLARED;
            case null -> head.optional("SeqNo") == null ? DocumentState.DRAFT : DocumentState.DECLARED;
            default -> DocumentState.DRAFT;
        };
    }
}
