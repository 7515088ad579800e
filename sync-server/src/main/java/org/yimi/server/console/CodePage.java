package org.yimi.server.console;

/** @param how says what to do with the code */
record CodePage(Frame frame, String heading, String code, String how) {}
