/** Knows how Chinese is read, by HanLP: for building packs, never for a kiosk. Nobody but Main may know it. */
@NullMarked
package org.yimi.content.pinyin;

import org.jspecify.annotations.NullMarked;
