package org.yimi.server.cases;

import org.yimi.content.answer.SessionId;

/**
 * One suggestion in the list. What was drawn lies with the content, and nowhere else.
 *
 * @param site where it was made
 */
public record Filed(SessionId id, long site) {}
