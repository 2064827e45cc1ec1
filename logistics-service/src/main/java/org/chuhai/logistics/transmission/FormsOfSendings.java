package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.SentForms;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.dec.DecReader;

/** The forms that were sent from here, by the numbers of their sendings. */
@ApplicationScoped
class FormsOfSendings implements SentForms {

    private final EntityManager entities;
    private final DecReader reader = new DecReader();

    FormsOfSendings(EntityManager entities) {
        this.entities = entities;
    }

    record Sent(String number, Transmission transmission) {}

    @Override
    public Optional<SentForm> find(UUID shop, String clientSeqNo) {
        return entities.createQuery("""
                        select d.number, t
                        from Transmission t join FiledDocument d on d.id = t.documentId
                        where t.shopId = :shop and t.ownNo = :ownNo""", Sent.class)
                .setParameter("shop", shop)
                .setParameter("ownNo", clientSeqNo)
                .getResultStream()
                .findFirst()
                .map(sent -> new SentForm(
                        sent.number(),
                        sent.transmission().documentRevision(),
                        content(sent.transmission().content())));
    }

    private CustomsDocument content(byte[] message) {
        try {
            return switch (reader.read(new ByteArrayInputStream(message)).getFirst()) {
                case ReadDocument.Accepted(var read) -> read.document();
                case ReadDocument.Refused refused ->
                    throw new IllegalStateException("what was written here breaks limits: " + refused.violations());
            };
        } catch (UnreadableInput e) {
            throw new IllegalStateException("what was written here is read here", e);
        } catch (IOException e) {
            throw new UncheckedIOException("an array is always read", e);
        }
    }
}
