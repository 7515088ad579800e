package org.yimi.kiosk.delivery;

import java.time.Instant;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.StaffList;

/**
 * What the office has said that is in force.
 *
 * @param signedAt the last time that it signed
 */
record Told(HelpLines helpLines, SiteSettings settings, StaffList staff, Instant signedAt) {}
