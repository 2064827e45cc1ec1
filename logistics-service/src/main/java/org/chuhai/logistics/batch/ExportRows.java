package org.chuhai.logistics.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuhai.logistics.batch.StagedRow.Places;
import org.chuhai.logistics.customsdocument.StrictTree;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.judgement.SubmittedDocuments;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads rows that are exports of their own. */
final class ExportRows {

    private static final int LONGEST_ID = 100;
    private static final Pattern OF_DOCUMENT =
            Pattern.compile("/(order|waybill|declaration)(?:/lines/([0-9]{1,4}))?(?:/(.*))?");

    private static final Text ID =
            new Text("id 应为 1 至 " + LONGEST_ID + " 个字符的文本", "id must be a text of 1 to " + LONGEST_ID + " characters");

    private final int mostBytes;

    ExportRows(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** What a row came to before anybody judges it. */
    sealed interface Read {

        record Export(RowLines.Named row, ExportDocuments documents) implements Read {}

        // Never compared.
        @SuppressWarnings("ArrayRecordComponent")
        record Refused(RowLines.Named row, byte[] problem) implements Read {}
    }

    List<Read> read(List<StagedRow> rows) {
        List<Read> read = new ArrayList<>(rows.size());
        for (StagedRow row : rows) {
            read.add(row.refused() ? new Read.Refused(RowLines.Named.of(row, null), row.content()) : read(row));
        }
        return read;
    }

    private Read read(StagedRow row) {
        ObjectNode tree;
        try {
            tree = StrictTree.read(text(row.content()), mostBytes);
        } catch (UnreadableInput e) {
            return refused(row, null, RowProblem.unreadable(e));
        }
        JsonNode named = tree.remove("id");
        if (named != null && !named.isNull() && !isId(named)) {
            return refused(row, null, RowProblem.malformed(List.of(RowProblem.Fault.at("/id", "WRONG_TYPE", ID)), ID));
        }
        String id = named == null || named.isNull() ? null : named.textValue();
        try {
            return new Read.Export(RowLines.Named.of(row, id), SubmittedDocuments.of(tree));
        } catch (Refusal refusal) {
            return refused(row, id, RowProblem.of(refusal));
        }
    }

    private static boolean isId(JsonNode id) {
        return id.isTextual() && !id.textValue().isBlank() && id.textValue().length() <= LONGEST_ID;
    }

    private static String text(byte[] utf8) throws UnreadableInput {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableInput(new Text("此行不是 UTF-8 编码", "the row is not encoded in UTF-8"), e);
        }
    }

    private static Read refused(StagedRow row, @Nullable String id, RowProblem problem) {
        RowProblem placed = row.places().equals(Places.NONE) ? problem : problem.map(fault -> placed(fault, row));
        return new Read.Refused(RowLines.Named.of(row, id), placed.json());
    }

    /** Whoever wrote a table knows its lines and columns, no pointers. */
    private static RowProblem.Fault placed(RowProblem.Fault fault, StagedRow row) {
        Matcher place = OF_DOCUMENT.matcher(fault.pointer() == null ? "" : fault.pointer());
        if (!place.matches()) {
            return new RowProblem.Fault(
                    fault.pointer(), null, Math.toIntExact(row.number()), null, fault.code(), fault.message());
        }
        List<Integer> lines = switch (place.group(1)) {
            case "order" -> row.places().order();
            case "waybill" -> row.places().waybill();
            default -> row.places().declaration();
        };
        int line = place.group(2) == null ? 0 : Integer.parseInt(place.group(2)) + 1;
        String member = place.group(3);
        String column = member == null ? null : member.equals("no") ? "line" : member.replace('/', '.');
        return new RowProblem.Fault(
                fault.pointer(),
                null,
                line < lines.size() ? lines.get(line) : Math.toIntExact(row.number()),
                column,
                fault.code(),
                fault.message());
    }
}
