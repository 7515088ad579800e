package org.yimi.kiosk.delivery;

import java.net.URI;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.VerifyKey;

/**
 * Who this kiosk is since its enrolment.
 *
 * @param key signs its bundles
 * @param machine hash of the machine's id at enrolment; another machine must be enrolled itself
 * @param root the district's root key, pinned
 * @param siteId the office's number of its site
 * @param slot its place at the site, 0 to 31
 * @param bearer for fetching feed and packs
 */
public record Identity(
        KioskId kiosk, SignKey key, Hash machine, VerifyKey root, URI server, long siteId, String site, int slot, Bytes bearer) {}
