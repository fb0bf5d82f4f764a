/**
 * The web application: what starts it and what all its pages share.
 *
 * <p>Entry point: {@link org.plumbline.web.Main}. The work itself is in the modules below, one package each.
 */
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
