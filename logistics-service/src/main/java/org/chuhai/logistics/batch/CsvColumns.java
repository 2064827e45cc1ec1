package org.chuhai.logistics.batch;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;

/**
 * The columns of a table of exports: {@code export}, {@code document}, {@code line}, and the members of the documents'
 * JSON shapes, those of parties and buyers behind a dot. Derived from the shapes, so that none is missing here.
 */
final class CsvColumns {

    static final String EXPORT = "export";
    static final String DOCUMENT = "document";
    static final String LINE = "line";

    private static final int MOST_TOLD = 20;

    /** How a cell becomes a member. */
    enum Form {
        TEXT,
        INTEGER,
        FLAG,
        /** Texts with semicolons between them. */
        TEXTS
    }

    private static final Map<String, Form> MEMBERS = members();

    private final List<String> names;

    private CsvColumns(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** The header, or what is wrong with it: then no row can be understood. */
    static CsvColumns of(List<String> header) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!MEMBERS.containsKey(name) && !name.equals(EXPORT) && !name.equals(DOCUMENT) && !name.equals(LINE)) {
                errors.add(error("UNKNOWN_COLUMN", shown(name), "未知的列", "is no column"));
            } else if (!seen.add(name)) {
                errors.add(error("DUPLICATE", name, "列重复", "stands there twice"));
            }
        }
        for (String required : List.of(EXPORT, DOCUMENT, LINE)) {
            if (!seen.contains(required)) {
                errors.add(error(FieldError.REQUIRED, required, "缺少此列", "is missing"));
            }
        }
        if (!errors.isEmpty()) {
            throw unreadable().at(errors.subList(0, Math.min(errors.size(), MOST_TOLD)));
        }
        return new CsvColumns(header);
    }

    private static Refusal unreadable() {
        return BatchProblem.BATCH_UNREADABLE.because(
                new Text("CSV 第 1 行（表头）有误", "line 1 of the CSV, its header, has mistakes"));
    }

    private static FieldError error(String code, String column, String zh, String en) {
        return FieldError.inBody("/" + column, code, new Text("“" + column + "”" + zh, "\"" + column + "\" " + en));
    }

    private static String shown(String name) {
        String printable = name.replaceAll("[\\p{Cntrl}]", " ");
        return printable.length() > 40 ? printable.substring(0, 40) : printable;
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    int place(String name) {
        return names.indexOf(name);
    }

    static Form form(String name) {
        return MEMBERS.getOrDefault(name, Form.TEXT);
    }

    private static Map<String, Form> members() {
        Map<String, Form> members = new TreeMap<>();
        for (Class<?> document : List.of(Order.class, Waybill.class, Declaration.class)) {
            collect(document, "", members);
        }
        members.remove("no");
        return members;
    }

    private static void collect(Class<?> shape, String before, Map<String, Form> members) {
        for (RecordComponent component : shape.getRecordComponents()) {
            Class<?> type = component.getType();
            String name = before + component.getName();
            if (type.isRecord()) {
                collect(type, name + ".", members);
            } else if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> entry) {
                if (entry.isRecord()) {
                    collect(entry, before, members);
                } else {
                    members.put(name, Form.TEXTS);
                }
            } else {
                members.put(name, form(type));
            }
        }
    }

    private static Form form(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Form.INTEGER;
        }
        return type == Boolean.class ? Form.FLAG : Form.TEXT;
    }
}
