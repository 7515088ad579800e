package org.yimi.server.office;

import org.yimi.content.survey.Wording;

/** One node of the organisation: an authority, a children's home, a school. */
public record Org(long id, OrgKind kind, Wording name) {}
