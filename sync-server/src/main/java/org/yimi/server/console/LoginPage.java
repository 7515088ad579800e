package org.yimi.server.console;

/**
 * @param name what was typed before
 * @param trouble why it did not work; empty the first time
 */
record LoginPage(Frame frame, String name, String trouble) {}
