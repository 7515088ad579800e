/**
 * Measures the real programs: a server process under load, the kiosk's window under a robot's finger. Knows both sides
 * and the robot; nobody knows it.
 */
@NullMarked
package org.yimi.packaging.bench;

import org.jspecify.annotations.NullMarked;
