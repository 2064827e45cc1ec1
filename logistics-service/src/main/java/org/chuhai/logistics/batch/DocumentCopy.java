package org.chuhai.logistics.batch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Stores documents in bulk. COPY into a table with row-level security is refused, so they are copied into a temporary table
 * of the session and taken over from there, where the wall looks at each.
 */
final class DocumentCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int COLUMNS = 8;

    private DocumentCopy() {}

    static void into(Connection connection, UUID batch, List<StagedDocument> documents) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table if not exists staged_document (document_no bigint, kind text, order_no text,
                      platform_code text, waybill_no text, carrier_code text, content bytea, bytes integer) on commit delete rows""");
        }
        byte[] rows = binary(documents);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staged_document from stdin (format binary)");
        try {
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        try (PreparedStatement taken = connection.prepareStatement("""
                insert into reconciliation_batch_document (shop_id, batch_id, document_no, kind, order_no, platform_code,
                  waybill_no, carrier_code, content, bytes)
                select b.shop_id, b.id, s.document_no, s.kind, s.order_no, s.platform_code, s.waybill_no, s.carrier_code,
                  s.content, s.bytes
                from staged_document s, reconciliation_batch b where b.id = ?""")) {
            taken.setObject(1, batch);
            taken.executeUpdate();
        }
    }

    /** As PostgreSQL documents the binary format of COPY: bytes as they are, where text would double them. */
    private static byte[] binary(List<StagedDocument> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
            for (StagedDocument document : documents) {
                out.writeShort(COLUMNS);
                out.writeInt(Long.BYTES);
                out.writeLong(document.number());
                text(out, document.kind().name());
                text(out, document.keys().orderNo());
                text(out, document.keys().platform());
                text(out, document.keys().waybillNo());
                text(out, document.keys().carrier());
                field(out, document.content());
                out.writeInt(Integer.BYTES);
                out.writeInt(document.bytes());
            }
            out.writeShort(-1);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot refuse to be written to", e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        field(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
