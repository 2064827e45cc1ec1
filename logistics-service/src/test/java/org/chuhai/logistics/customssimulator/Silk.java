package org.chuhai.logistics.customssimulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The messages of the silk export that goes by list, as they are or changed. */
record Silk(String text) {

    static final String ORDER_NO = "SL-20260112-0001";
    static final String WAYBILL_NO = "HZ2601130001";
    static final String COP_NO = "SL2026011300001";

    static final Silk ORDER = load("order-ceb303.xml");
    static final Silk WAYBILL = load("waybill-ceb505.xml");
    static final Silk LIST = load("list-ceb603.xml");

    private static Silk load(String file) {
        try {
            return new Silk(Files.readString(Path.of("..", "samples", "silk-list", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that is not there would make an empty test. */
    Silk with(String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("the sample has no " + from);
        }
        return new Silk(text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** The first element of this name says something else. */
    Silk saying(String element, String value) {
        String open = "<ceb:" + element + ">";
        int from = text.indexOf(open);
        int to = text.indexOf("</ceb:" + element + ">", from);
        if (from < 0) {
            throw new IllegalArgumentException("the sample has no " + element);
        }
        return new Silk(text.substring(0, from) + open + value + text.substring(to));
    }

    Silk without(String element) {
        int from = text.indexOf("<ceb:" + element + ">");
        String close = "</ceb:" + element + ">";
        return new Silk(text.substring(0, from) + text.substring(text.indexOf(close, from) + close.length()));
    }

    Silk change() {
        return saying("appType", "2");
    }

    Silk deletion() {
        return saying("appType", "3");
    }

    Silk stored() {
        return saying("appStatus", "1");
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
