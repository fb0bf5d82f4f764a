package org.plumbline.web.evaluation;

/**
 * How much may be uploaded at a time.
 *
 * @param files how many files
 * @param fileMegabytes what each may have, in MiB
 * @param totalMegabytes what they may have together, in MiB; {@code application.properties} refuses more
 * @param forms how many forms they may hold together
 */
record UploadLimits(int files, int fileMegabytes, int totalMegabytes, int forms) {

    static final UploadLimits STANDARD = new UploadLimits(100, 10, 50, 500);

    public long fileBytes() {
        return (long) fileMegabytes << 20;
    }

    public long totalBytes() {
        return (long) totalMegabytes << 20;
    }
}
