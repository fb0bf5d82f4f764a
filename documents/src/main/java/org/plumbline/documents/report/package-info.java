/**
 * What is said about forms: their scores with the working, findings and problems, as JSON for programs and as text for
 * people.
 *
 * <p>Entry points: {@link org.plumbline.documents.report.ReportFormat} and
 * {@link org.plumbline.documents.report.CheckedForm}.
 */
@NullMarked
package org.plumbline.documents.report;

import org.jspecify.annotations.NullMarked;
