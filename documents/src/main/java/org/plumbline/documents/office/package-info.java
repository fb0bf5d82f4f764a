/**
 * Office files as zips of parts, opened within bounds: nothing in them is run, no link is followed, nothing is fetched.
 *
 * <p>Entry point: {@link org.plumbline.documents.office.OfficePackage}.
 */
@NullMarked
package org.plumbline.documents.office;

import org.jspecify.annotations.NullMarked;
