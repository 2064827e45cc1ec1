package org.chuhai.logistics.customsdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Files documents that came in a message of customs, each for itself, as if they had been filed under their numbers. */
@ApplicationScoped
public class MessageFiling {

    private final Documents documents;
    private final DocumentFiling filing;
    private final SentForms forms;

    MessageFiling(Documents documents, DocumentFiling filing, SentForms forms) {
        this.documents = documents;
        this.filing = filing;
        this.forms = forms;
    }

    /** What became of a document. */
    public enum Outcome {
        /** It was not known. */
        FILED,
        /** It was a draft and has another revision now. */
        REVISED,
        /** It says what was known. */
        UNCHANGED
    }

    /**
     * Under which number a document of a message is filed: the one that it states. A form that was sent from here states that of its
     * sending, and belongs under its document's.
     */
    @Transactional
    public @Nullable String number(UUID shop, @Nullable String stated, CustomsDocument document) {
        return sent(shop, stated, document).map(SentForms.SentForm::number).orElse(stated);
    }

    /**
     * Files one document. A message carries no version, so a draft is revised without one; what has been sent to customs
     * is refused as it is without If-Match.
     *
     * @param stated order number, waybill number, or the reference of a declaration; see {@link #number}
     */
    @Transactional
    public Outcome file(UUID shop, @Nullable String stated, CustomsDocument document) {
        Optional<SentForms.SentForm> sent = sent(shop, stated, document);
        DocumentAddress address =
                address(shop, sent.map(SentForms.SentForm::number).orElse(stated), document);
        documents.lock(shop);
        FiledDocument known =
                documents.find(shop, address.kind(), address.number()).orElse(null);
        if (known != null && (saysTheSame(known, document) || isWhatWasSent(known, document, sent))) {
            return Outcome.UNCHANGED;
        }
        int before = known == null ? 0 : known.revision();
        String version = known != null && known.state() == DocumentState.DRAFT ? Version.etag(known.version()) : null;
        DocumentFiling.Filing filed = filing.file(address, version, StoredTree.of(document));
        if (filed.isNew()) {
            return Outcome.FILED;
        }
        return known != null && known.revision() > before ? Outcome.REVISED : Outcome.UNCHANGED;
    }

    private Optional<SentForms.SentForm> sent(UUID shop, @Nullable String stated, CustomsDocument document) {
        boolean isForm = document instanceof Declaration declaration && declaration.route() == Route.DECLARATION;
        return stated != null && isForm ? forms.find(shop, stated) : Optional.empty();
    }

    private static DocumentAddress address(UUID shop, @Nullable String number, CustomsDocument document) {
        if (number == null || !DocumentParameters.isNumber(number)) {
            Text why = new Text(
                    "单证没有可用的编号（1 至 60 个可见字符）：申报单的编号是企业内部编号（copNo）或客户端报关单编号（ClientSeqNo）",
                    "the document has no number to file it under (1 to 60 visible characters); that of a declaration is the"
                            + " firm's own, copNo or ClientSeqNo");
            throw CommonProblem.INVALID_CONTENT.because(why).at(FieldError.inBody("", FieldError.REQUIRED, why));
        }
        return new DocumentAddress(shop, document.kind(), number);
    }

    /** However it was written when it was filed. */
    private boolean saysTheSame(FiledDocument known, CustomsDocument document) {
        String present = documents
                .revision(known, known.revision())
                .map(DocumentRevision::content)
                .orElseThrow();
        return !known.isCalledOff()
                && StoredTree.document(StoredTree.of(present)).document().equals(document);
    }

    /** A form cannot say all that a document says; of this one it says what it said when it was sent. */
    private static boolean isWhatWasSent(
            FiledDocument known, CustomsDocument document, Optional<SentForms.SentForm> sent) {
        return !known.isCalledOff()
                && sent.filter(form -> form.revision() == known.revision())
                        .filter(form -> form.content().equals(document))
                        .isPresent();
    }
}
