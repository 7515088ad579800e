package org.yimi.server.console;

/**
 * @param qr what a kiosk's scanner reads instead of what an adult types, as SVG
 * @param how says what to do with the code
 */
record CodePage(Frame frame, String heading, String code, QrPicture qr, String how) {}
