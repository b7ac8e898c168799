// One upload control a page, named by the address: #dropzone, #react-dropzone, … `uploadState()` is the page's own state.
import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import * as FilePond from 'filepond';
import 'filepond/dist/filepond.css';
import Uppy from '@uppy/core';
import '@uppy/core/css/style.min.css';
import Dashboard from '@uppy/dashboard';
import '@uppy/dashboard/css/style.min.css';
import jQuery from 'jquery';
import 'blueimp-file-upload/js/vendor/jquery.ui.widget.js';
import 'blueimp-file-upload/js/jquery.fileupload.js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';

const place = document.getElementById('place');
const show = (html) => {
  place.innerHTML = html;
};
const byId = (id) => document.getElementById(id);
const entry = ({ name, size }) => ({ name, size });
let submitted = 0;
byId('submit').addEventListener('click', () => {
  submitted += 1;
});

const WIDGETS = {
  plain() {
    show(`<form><fieldset><legend>Supporting documentation</legend>
      <label for="docs">Attach clinical records</label>
      <input id="docs" name="docs" type="file" multiple accept=".pdf,.jpg,.jpeg,.png,.tif" />
      <p id="help">PDF, JPG, PNG or TIF. Up to 10 MB each, 5 files at most.</p></fieldset></form>`);
    return () => [...byId('docs').files].map(entry);
  },

  single() {
    show(`<form><p><label>Letter of medical necessity (PDF only, one file)
      <input id="letter" type="file" accept="application/pdf" /></label></p>
      <p><label>Authorization notes <textarea></textarea></label></p></form>`);
    return () => [...byId('letter').files].map(entry);
  },

  'hidden-input'() {
    show(`<h2>Clinical attachments</h2><div>
      <input id="hidden" class="unseen" type="file" multiple />
      <button type="button" id="choose">Choose files</button>
      <small>Maximum file size 4 MB. Total 12 MB.</small>
      <ul id="list"></ul></div>`);
    const kept = [];
    byId('choose').addEventListener('click', () => byId('hidden').click());
    byId('hidden').addEventListener('change', ({ target }) => {
      for (const file of target.files) {
        const item = document.createElement('li');
        const tooLarge = file.size > 4 * 1024 * 1024;
        item.textContent = tooLarge ? `${file.name} is too large (4 MB at most)` : file.name;
        if (tooLarge) item.className = 'error';
        else kept.push(file);
        byId('list').append(item);
      }
      target.value = '';
    });
    return () => kept.map(entry);
  },

  dropzone() {
    show('<h2>Upload records</h2><form id="dz" class="dropzone" action="/nowhere"></form>');
    const zone = new Dropzone('#dz', {
      autoProcessQueue: false,
      maxFilesize: 5,
      maxFiles: 4,
      acceptedFiles: '.pdf,image/jpeg',
      dictDefaultMessage:
        'Drop records here or click to browse (PDF or JPG, 5 MB each, max 4 files)',
    });
    return () => zone.getAcceptedFiles().map(entry);
  },

  'react-dropzone'() {
    let kept = [];
    function Area() {
      const [files, setFiles] = useState([]);
      const [wrong, setWrong] = useState([]);
      const { getRootProps, getInputProps } = useDropzone({
        accept: { 'application/pdf': ['.pdf'], 'image/png': ['.png'], 'image/jpeg': ['.jpg'] },
        maxSize: 6 * 1024 * 1024,
        onDrop: (good, bad) => {
          setFiles((old) => (kept = [...old, ...good]));
          setWrong(bad);
        },
      });
      return (
        <section>
          <h2>Medical records</h2>
          <div {...getRootProps({ className: 'zone' })}>
            <input {...getInputProps()} />
            <p>Drag and drop files here, or click to select. PDF, PNG or JPG up to 6 MB.</p>
          </div>
          <ul>
            {files.map((file, at) => (
              <li key={at}>{file.name}</li>
            ))}
          </ul>
          {wrong.map(({ file, errors }) => (
            <p key={file.name} className="error" role="alert">
              {file.name}: {errors[0].message}
            </p>
          ))}
        </section>
      );
    }
    createRoot(place).render(<Area />);
    return () => kept.map(entry);
  },

  filepond() {
    show('<h2>Attachments</h2><input id="pond" type="file" multiple />');
    const pond = FilePond.create(byId('pond'), { credits: false });
    return () => pond.getFiles().map(({ file }) => entry(file));
  },

  uppy() {
    show('<h2>Attachments</h2><div id="uppy"></div>');
    const uppy = new Uppy({
      autoProceed: false,
      restrictions: {
        maxFileSize: 8 * 1024 * 1024,
        maxNumberOfFiles: 6,
        allowedFileTypes: ['.pdf', '.jpg'],
      },
    });
    uppy.use(Dashboard, {
      inline: true,
      target: '#uppy',
      height: 360,
      note: 'PDF and JPG only, up to 8 MB, 6 files',
    });
    return () => uppy.getFiles().map(({ name, data }) => ({ name, size: data.size }));
  },

  'jquery-file-upload'() {
    show(`<h2>Attachments</h2><span class="btn"><label for="fileupload">Add files...</label>
      <input id="fileupload" type="file" name="files[]" multiple /></span><table><tbody id="rows"></tbody></table>`);
    const kept = [];
    jQuery('#fileupload').fileupload({
      autoUpload: false,
      add: (_, data) => {
        for (const file of data.files) {
          kept.push(file);
          jQuery('<tr>').append(jQuery('<td>').text(file.name)).appendTo('#rows');
        }
      },
    });
    return () => kept.map(entry);
  },

  'drop-only'() {
    show(
      `<h2>Images</h2><div id="only" class="zone">Drag files here to attach them</div><ul id="list"></ul>`,
    );
    const kept = [];
    const zone = byId('only');
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      for (const item of event.dataTransfer.items) {
        const file = item.getAsFile();
        kept.push(file);
        byId('list').insertAdjacentHTML('beforeend', `<li>${file.name}</li>`);
      }
    });
    return () => kept.map(entry);
  },

  two() {
    show(`<form>
      <div class="row"><label for="a">Clinical notes</label> <input id="a" type="file" multiple accept=".pdf" /> <small>PDF only, 3 MB</small></div>
      <div class="row"><label for="b">Images</label> <input id="b" type="file" multiple accept="image/*" /> <small>JPG or PNG</small></div>
      <input id="trap" class="unseen" type="file" multiple />
      </form>`);
    return () => [...byId('a').files, ...byId('b').files].map(entry);
  },
};

const state = WIDGETS[location.hash.slice(1) || 'plain']();
window.uploadState = () => ({ files: state(), submitted });
