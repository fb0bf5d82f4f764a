package org.plumbline.web.evaluation;

import java.util.List;
import java.util.Set;
import org.plumbline.web.account.SignedIn;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts uploads aside, and files the forms that are chosen of them: all of those or none. */
@Service
class UploadService {

    /** An account that has more uploads waiting is to decide on some first. */
    static final int MOST_WAITING = 20;

    private final Uploads uploads;
    private final PendingForms pending;
    private final FilingService filing;

    UploadService(Uploads uploads, PendingForms pending, FilingService filing) {
        this.uploads = uploads;
        this.pending = pending;
        this.filing = filing;
    }

    /** Puts the files aside, and returns the id of the upload. */
    @Transactional
    long putAside(List<BroughtFile> files, SignedIn who) {
        uploads.removeExpired();
        long id = uploads.begin(who);
        int forms = 0;
        for (int number = 0; number < files.size(); number++) {
            uploads.add(id, number, files.get(number));
            for (var form : files.get(number).forms()) {
                pending.add(id, number, forms++, form);
            }
        }
        return id;
    }

    /**
     * Files the chosen forms, and returns whether the upload is confirmed. It is not where none of its forms is chosen; one
     * that is confirmed already stays as it is.
     */
    @Transactional
    boolean confirm(long id, Set<Integer> chosen, SignedIn who) {
        var upload = uploads.lock(id, who).orElseThrow(NoSuchFormException::new);
        if (upload.isConfirmed()) {
            return true;
        }
        var forms = pending.of(upload);
        var read = forms.stream()
                .filter(form -> chosen.contains(form.number()))
                .map(PendingForm::read)
                .toList();
        if (!read.isEmpty()) {
            uploads.confirm(upload, filing.file(read, who), forms.size() - read.size());
        }
        return !read.isEmpty();
    }

    /** Removes an upload of which nothing has been filed. */
    @Transactional
    void cancel(long id, SignedIn who) {
        var upload = uploads.lock(id, who).orElseThrow(NoSuchFormException::new);
        if (!upload.isConfirmed()) {
            uploads.remove(id, who);
        }
    }

    /** Also where nobody uploads any more; every node may do it. */
    @Scheduled(fixedDelayString = "PT1H")
    void removeExpired() {
        uploads.removeExpired();
    }
}
