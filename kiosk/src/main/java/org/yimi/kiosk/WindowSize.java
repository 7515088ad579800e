package org.yimi.kiosk;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A window in pixels; {@link #FULL} is the whole screen. */
record WindowSize(int width, int height) {
    static final WindowSize FULL = new WindowSize(0, 0);

    boolean full() {
        return equals(FULL);
    }

    /** Reads {@code 1280x800}. */
    static final class Reader implements ITypeConverter<WindowSize> {
        private static final Pattern FORM = Pattern.compile("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");

        @Override
        public WindowSize convert(String text) {
            var found = FORM.matcher(text);
            if (!found.matches()) throw new TypeConversionException("\"" + text + "\" is no size like 1280x800");
            return new WindowSize(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }
    }
}
