package org.yimi.content.ink;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A sheet as bytes: {@code paper, (pen, number of points, (dx, dy)*)*}, the first step from the upper left
 * corner. Paper and pen are one byte each; numbers are base-128 with the low seven bits first,
 * steps zigzag, so that a step of a slow finger takes two bytes.
 */
final class SheetBytes {
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int LONGEST_NUMBER = 3;

    private final byte[] bytes;
    private int at = 0;

    private SheetBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static int length(List<Stroke> strokes) {
        return 1 + strokes.stream().mapToInt(SheetBytes::length).sum();
    }

    static int length(Stroke stroke) {
        var out = new ByteArrayOutputStream();
        write(stroke, out);
        return out.size();
    }

    static byte[] write(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        out.write(sheet.paper().code());
        for (var stroke : sheet.strokes()) write(stroke, out);
        return out.toByteArray();
    }

    private static void write(Stroke stroke, ByteArrayOutputStream out) {
        out.write(stroke.pen().code());
        number(stroke.way().size(), out);
        var before = new Spot(0, 0);
        for (var spot : stroke.way()) {
            number(zigzag(spot.x() - before.x()), out);
            number(zigzag(spot.y() - before.y()), out);
            before = spot;
        }
    }

    private static int zigzag(int step) {
        return (step << 1) ^ (step >> 31);
    }

    private static void number(int number, ByteArrayOutputStream out) {
        var rest = number;
        while (rest > LOW) {
            out.write((rest & LOW) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static Sheet read(byte[] bytes) {
        if (bytes.length > Sheet.MOST_BYTES)
            throw new IllegalArgumentException("a sheet holds at most " + Sheet.MOST_BYTES + " bytes");
        return new SheetBytes(bytes).sheet();
    }

    private Sheet sheet() {
        var paper = one(Paper.values(), Paper::code, "paper");
        var strokes = new ArrayList<Stroke>();
        while (at < bytes.length) strokes.add(stroke());
        return new Sheet(paper, strokes);
    }

    private Stroke stroke() {
        var pen = one(Pen.values(), Pen::code, "pen");
        var count = number();
        if (count > bytes.length - at) throw new IllegalArgumentException("a sheet ends within a stroke");
        var way = new ArrayList<Spot>();
        var x = 0;
        var y = 0;
        for (var i = 0; i < count; i++) {
            x += step();
            y += step();
            way.add(new Spot(x, y));
        }
        return new Stroke(pen, way);
    }

    private int step() {
        var number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    private int number() {
        var number = 0;
        for (var i = 0; i < LONGEST_NUMBER; i++) {
            var next = next();
            number |= (next & LOW) << (7 * i);
            if ((next & MORE) == 0) return number;
        }
        throw new IllegalArgumentException("a number of a sheet is too long");
    }

    private <T> T one(T[] all, ToIntFunction<T> code, String what) {
        var read = next();
        for (var one : all) if (code.applyAsInt(one) == read) return one;
        throw new IllegalArgumentException("a sheet has an unknown " + what);
    }

    private int next() {
        if (at == bytes.length) throw new IllegalArgumentException("a sheet ends within a stroke");
        return bytes[at++] & 0xFF;
    }
}
