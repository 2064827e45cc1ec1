package org.chuhai.logistics.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuhai.logistics.batch.RowProblem.Fault;
import org.chuhai.logistics.batch.StagedRow.Places;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One export while its rows come: becomes the same JSON that another caller sends as a line of NDJSON. */
final class CsvExport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DOCUMENTS = Set.of("order", "waybill", "declaration");
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");

    /** What a spreadsheet would take for a formula; a negative number is none. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-(?![0-9]+([.][0-9]*)?$).*", Pattern.DOTALL);

    private static final int MOST_FAULTS = 200;
    private static final int MOST_LINES = 2000;

    private final long firstLine;
    private final String id;
    private final CsvColumns columns;
    private final int mostBytes;
    private final ObjectNode tree = JSON.createObjectNode();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long characters;

    CsvExport(long firstLine, String id, CsvColumns columns, int mostBytes) {
        this.firstLine = firstLine;
        this.id = id;
        this.columns = columns;
        this.mostBytes = mostBytes;
        if (FORMULA.matcher(id).matches()) {
            refuseFormula(firstLine, CsvColumns.EXPORT);
        }
    }

    boolean is(String other) {
        return id.equals(other);
    }

    /** A row of it whose cells are as many as the columns. */
    void add(long line, List<String> cells) {
        characters += cells.stream().mapToLong(String::length).sum();
        if (characters > mostBytes) {
            refuse(line, null, "TOO_LARGE", "此单的行过多", "the export has too many rows");
            return;
        }
        String document = cells.get(columns.place(CsvColumns.DOCUMENT)).toLowerCase(Locale.ROOT);
        String no = cells.get(columns.place(CsvColumns.LINE));
        if (!DOCUMENTS.contains(document)) {
            refuse(
                    line,
                    CsvColumns.DOCUMENT,
                    "NOT_AN_ALLOWED_VALUE",
                    "应为 order、waybill 或 declaration",
                    "must be order, waybill or declaration");
        } else if (no.isEmpty()) {
            head(line, document, cells);
        } else if (!INTEGER.matcher(no).matches() || document.equals("waybill")) {
            refuse(
                    line,
                    CsvColumns.LINE,
                    "NOT_AN_INTEGER",
                    "应为商品序号；表头行与运单留空",
                    "must be the number of a line; empty on the row of the head, and of a waybill");
        } else {
            item(line, document, Integer.parseInt(no), cells);
        }
    }

    private void head(long line, String document, List<String> cells) {
        List<Integer> lines = places.computeIfAbsent(document, any -> new ArrayList<>());
        if (!lines.isEmpty()) {
            refuse(line, CsvColumns.DOCUMENT, "DUPLICATE", "此单证的表头行重复", "the head of this document is there already");
            return;
        }
        lines.add(Math.toIntExact(line));
        ObjectNode head = tree.putObject(document).put("kind", document.toUpperCase(Locale.ROOT));
        fill(head, line, cells);
    }

    private void item(long line, String document, int no, List<String> cells) {
        List<Integer> lines = places.getOrDefault(document, List.of());
        if (lines.isEmpty() || !(tree.get(document) instanceof ObjectNode head)) {
            refuse(line, CsvColumns.LINE, "WRONG_ORDER", "商品行应在其单证的表头行之后", "comes before the head of its document");
            return;
        }
        ArrayNode items = head.withArray("lines");
        if (items.size() >= MOST_LINES) {
            refuse(line, CsvColumns.LINE, "TOO_MANY", "商品行过多", "there are too many lines");
            return;
        }
        lines.add(Math.toIntExact(line));
        fill(items.addObject().put("no", no), line, cells);
    }

    private void fill(ObjectNode object, long line, List<String> cells) {
        for (int place = 0; place < cells.size(); place++) {
            String name = columns.names().get(place);
            String cell = cells.get(place);
            if (!cell.isEmpty()
                    && !name.equals(CsvColumns.EXPORT)
                    && !name.equals(CsvColumns.DOCUMENT)
                    && !name.equals(CsvColumns.LINE)) {
                if (FORMULA.matcher(cell).matches()) {
                    refuseFormula(line, name);
                } else {
                    set(object, name, cell);
                }
            }
        }
    }

    private void refuseFormula(long line, String column) {
        refuse(
                line,
                column,
                "FORMULA",
                "单元格以 =、+、-、@ 或控制字符开头，可能被当作公式",
                "begins with =, +, -, @ or a control character, which a spreadsheet takes for a formula");
    }

    private static void set(ObjectNode object, String name, String cell) {
        int dot = name.indexOf('.');
        ObjectNode owner = dot < 0 ? object : object.withObjectProperty(name.substring(0, dot));
        String member = name.substring(dot + 1);
        switch (CsvColumns.form(name)) {
            case TEXT -> owner.put(member, cell);
            case INTEGER -> {
                if (INTEGER.matcher(cell).matches()) {
                    owner.put(member, Integer.parseInt(cell));
                } else {
                    owner.put(member, cell);
                }
            }
            case FLAG -> {
                if (cell.equals("true") || cell.equals("false")) {
                    owner.put(member, cell.equals("true"));
                } else {
                    owner.put(member, cell);
                }
            }
            case TEXTS -> {
                ArrayNode texts = owner.putArray(member);
                for (String text : cell.split(";", -1)) {
                    texts.add(text.strip());
                }
            }
        }
    }

    /** Something is wrong with a row of it, or with one beside it: then it cannot be trusted as a whole. */
    void refuse(long line, @Nullable String column, String code, String zh, String en) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.inLine(line, column, code, new Text(zh, en)));
        }
    }

    StagedRow row() {
        if (!faults.isEmpty()) {
            return StagedRow.refused(
                    firstLine,
                    RowProblem.malformed(
                            faults, new Text("此单的行无法读取", "the rows of export " + shown() + " cannot be read")));
        }
        try {
            return new StagedRow(
                    firstLine,
                    false,
                    JSON.writeValueAsBytes(tree.put("id", id)),
                    new Places(
                            places.getOrDefault("order", List.of()),
                            places.getOrDefault("waybill", List.of()),
                            places.getOrDefault("declaration", List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private String shown() {
        return id.length() > 40 ? id.substring(0, 40) : id;
    }
}
