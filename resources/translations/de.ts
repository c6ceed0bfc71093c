<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The mix is silent.</source>
        <translation>Der Mix ist still.</translation>
    </message>
    <message>
        <source>The recording to take out is silent.</source>
        <translation>Die Aufnahme, die herausgenommen werden soll, ist still.</translation>
    </message>
    <message>
        <source>It fits as it stands.</source>
        <translation>Sie passt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file says {sample_rate} Hz but was recorded at {rate} Hz.</source>
        <translation>Die Datei gibt {sample_rate} Hz an, wurde aber mit {rate} Hz aufgenommen.</translation>
    </message>
    <message>
        <source>It is too short to search.</source>
        <translation>Sie ist zu kurz für eine Suche.</translation>
    </message>
    <message>
        <source>Nothing of it was found in the mix.</source>
        <translation>Im Mix wurde nichts davon gefunden.</translation>
    </message>
    <message>
        <source>It lies in the mix sample for sample.</source>
        <translation>Sie liegt Sample für Sample im Mix.</translation>
    </message>
    <message>
        <source>The music repeats itself: check that the right repetition was found.</source>
        <translation>Die Musik wiederholt sich: Prüfen Sie, ob die richtige Wiederholung gefunden wurde.</translation>
    </message>
    <message>
        <source>{file} holds no sound; choose another file.</source>
        <translation>{file} enthält keinen Ton; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>{file} has one audio stream; choose another one than stream {stream}.</source>
        <translation>{file} hat eine Tonspur; wählen Sie eine andere als Spur {stream}.</translation>
    </message>
    <message>
        <source>{file} has {count} audio streams; choose another one than stream {stream}.</source>
        <translation>{file} hat {count} Tonspuren; wählen Sie eine andere als Spur {stream}.</translation>
    </message>
    <message>
        <source>The format changes on the way: what follows is left out.</source>
        <translation>Das Format ändert sich unterwegs: Was folgt, wird weggelassen.</translation>
    </message>
    <message>
        <source>{file} cannot be read from the middle; convert it to WAV first.</source>
        <translation>{file} kann nicht von der Mitte an gelesen werden; wandeln Sie sie zuerst in WAV um.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it may be silent.</source>
        <translation>Die Datei ist beschädigt: Teile davon können still sein.</translation>
    </message>
    <message>
        <source>The file is cut off: it ends after {found:.2f} s instead of {announced:.2f} s.</source>
        <translation>Die Datei ist abgeschnitten: Sie endet nach {found:.2f} s statt nach {announced:.2f} s.</translation>
    </message>
    <message>
        <source>{file} is not an audio file that can be read; export it as WAV or FLAC and try again.</source>
        <translation>{file} ist keine lesbare Audiodatei; exportieren Sie sie als WAV oder FLAC und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Files of type “{container}” cannot be written; use .wav, .flac, .aiff, .ogg or .mp3.</source>
        <translation>Dateien des Typs „{container}“ können nicht geschrieben werden; verwenden Sie .wav, .flac, .aiff, .ogg oder .mp3.</translation>
    </message>
    <message>
        <source>A depth of “{depth}” cannot be written; use 16, 24 or 32f.</source>
        <translation>Eine Bittiefe von „{depth}“ kann nicht geschrieben werden; verwenden Sie 16, 24 oder 32f.</translation>
    </message>
    <message>
        <source>FLAC holds integers only; choose 24 bits, or WAV for 32-bit float.</source>
        <translation>FLAC enthält nur ganze Zahlen; wählen Sie 24 Bit, oder WAV für 32-Bit-Gleitkomma.</translation>
    </message>
    <message>
        <source>{kind} files have no bit depth; choose a quality.</source>
        <translation>{kind}-Dateien haben keine Bittiefe; wählen Sie eine Qualität.</translation>
    </message>
    <message>
        <source>{kind} files have a depth; choose 24 bits.</source>
        <translation>{kind}-Dateien haben eine Bittiefe; wählen Sie 24 Bit.</translation>
    </message>
    <message>
        <source>There is no dither “{dither}”; use tpdf, shaped or none.</source>
        <translation>Es gibt kein Dither „{dither}“; verwenden Sie tpdf, shaped oder none.</translation>
    </message>
    <message>
        <source>The quality of a lossy file is a number from 0 to 1; 0.8 is good.</source>
        <translation>Die Qualität einer verlustbehafteten Datei ist eine Zahl von 0 bis 1; 0.8 ist gut.</translation>
    </message>
    <message>
        <source>MP3 cannot hold {sample_rate} Hz; choose 44 100 or 48 000 Hz.</source>
        <translation>MP3 kann {sample_rate} Hz nicht speichern; wählen Sie 44 100 oder 48 000 Hz.</translation>
    </message>
    <message>
        <source>Ogg cannot hold {sample_rate} Hz; choose at most {ogg_top_rate} Hz.</source>
        <translation>Ogg kann {sample_rate} Hz nicht speichern; wählen Sie höchstens {ogg_top_rate} Hz.</translation>
    </message>
    <message>
        <source>{file} has no known suffix; end the name in .wav, .flac, .aiff, .ogg or .mp3.</source>
        <translation>{file} hat keine bekannte Endung; der Name muss auf .wav, .flac, .aiff, .ogg oder .mp3 enden.</translation>
    </message>
    <message>
        <source>The waveform cannot be stored; free some disk space.</source>
        <translation>Die Wellenform kann nicht gespeichert werden; geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The waveform cannot be stored; check the folder of the caches in the preferences.</source>
        <translation>Die Wellenform kann nicht gespeichert werden; prüfen Sie den Cache-Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>The stored waveform is missing or damaged; import the file again.</source>
        <translation>Die gespeicherte Wellenform fehlt oder ist beschädigt; importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{channels} channels were folded down to stereo.</source>
        <translation>{channels} Kanäle wurden auf Stereo heruntergemischt.</translation>
    </message>
    <message>
        <source>{count} sample that was not a number was replaced by silence.</source>
        <translation>{count} Sample, das keine Zahl war, wurde durch Stille ersetzt.</translation>
    </message>
    <message>
        <source>{count} samples that were not numbers were replaced by silence.</source>
        <translation>{count} Samples, die keine Zahlen waren, wurden durch Stille ersetzt.</translation>
    </message>
    <message>
        <source>{file} is damaged: no sound can be read; export it again.</source>
        <translation>{file} ist beschädigt: Es kann kein Ton gelesen werden; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose an audio file.</source>
        <translation>{name} ist ein Ordner; wählen Sie eine Audiodatei.</translation>
    </message>
    <message>
        <source>{name} does not exist; check its name and folder.</source>
        <translation>{name} gibt es nicht; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>{name} is not a regular file; choose an audio file.</source>
        <translation>{name} ist keine gewöhnliche Datei; wählen Sie eine Audiodatei.</translation>
    </message>
    <message>
        <source>{name} may not be read; give yourself permission to read it.</source>
        <translation>{name} darf nicht gelesen werden; geben Sie sich das Leserecht.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; check its name and folder.</source>
        <translation>{name} kann nicht geöffnet werden; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>{name} is empty; export it again.</source>
        <translation>{name} ist leer; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{file} has a sample rate of {rate} Hz; convert it to one from 8 to 384 kHz.</source>
        <translation>{file} hat eine Abtastrate von {rate} Hz; wandeln Sie sie in eine von 8 bis 384 kHz um.</translation>
    </message>
    <message>
        <source>{file} contains no samples; export it again.</source>
        <translation>{file} enthält keine Samples; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{file} is damaged near {start:.2f} s; export it again.</source>
        <translation>{file} ist bei {start:.2f} s beschädigt; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The spectrogram cannot be stored in {folder} ({reason}): free some disk space.</source>
        <translation>Das Spektrogramm kann nicht in {folder} gespeichert werden ({reason}): Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The spectrogram {name} cannot be read; it is made again.</source>
        <translation>Das Spektrogramm {name} kann nicht gelesen werden; es wird neu erstellt.</translation>
    </message>
    <message>
        <source>The spectrogram {name} is damaged; it is made again.</source>
        <translation>Das Spektrogramm {name} ist beschädigt; es wird neu erstellt.</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>verlustbehaftet</translation>
    </message>
    <message>
        <source>{depth}-bit</source>
        <translation>{depth} Bit</translation>
    </message>
    <message>
        <source>The peak is {peak_db:.2f} dB above full scale, which {what} files cannot hold; lower the gain by {less:.1f} dB or choose 32-bit float.</source>
        <translation>Der Spitzenpegel liegt {peak_db:.2f} dB über Vollaussteuerung, was {what}-Dateien nicht fassen; senken Sie den Gain um {less:.1f} dB oder wählen Sie 32-Bit-Gleitkomma.</translation>
    </message>
    <message>
        <source>{name} is one of the inputs; choose another name for the output.</source>
        <translation>{name} ist eine der Eingaben; wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>{name} is a folder; add a file name.</source>
        <translation>{name} ist ein Ordner; fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>{name} is not a regular file; choose another name.</source>
        <translation>{name} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder {file} does not exist; make it or choose another.</source>
        <translation>Den Ordner {file} gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {file} may not be written to; choose another.</source>
        <translation>In den Ordner {file} darf nicht geschrieben werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name} is protected against writing; choose another name.</source>
        <translation>{name} ist schreibgeschützt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no sound to write; choose a range that holds some.</source>
        <translation>Es gibt keinen Ton zu schreiben; wählen Sie einen Bereich, der welchen enthält.</translation>
    </message>
    <message>
        <source>An AIFF file cannot be that long; choose WAV or a shorter range.</source>
        <translation>So lang kann eine AIFF-Datei nicht sein; wählen Sie WAV oder einen kürzeren Bereich.</translation>
    </message>
    <message>
        <source>The sound contains samples that are not numbers; nothing was written.</source>
        <translation>Der Ton enthält Samples, die keine Zahlen sind; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{done} samples were rendered instead of {frames}; nothing was written.</source>
        <translation>Es wurden {done} Samples statt {frames} gerendert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough space for {name}; free some or choose another disk.</source>
        <translation>Für {name} reicht der Platz nicht; geben Sie welchen frei oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another folder.</source>
        <translation>{name} kann nicht geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} holds no Music2Latent weights; get the file again.</source>
        <translation>{name} enthält keine Gewichte von Music2Latent; besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged; install the model again.</source>
        <translation>Die Modelldatei {name} ist beschädigt; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>The model file was written by another version of the studio; install the model again.</source>
        <translation>Die Modelldatei stammt von einer anderen Version des Studios; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read; install the model again.</source>
        <translation>Die Modelldatei {name} kann nicht gelesen werden; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{name} is not a model this studio knows; install the model again.</source>
        <translation>{name} ist kein Modell, das dieses Studio kennt; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{cpu}, {count} thread</source>
        <translation>{cpu}, {count} Thread</translation>
    </message>
    <message>
        <source>{cpu}, {count} threads</source>
        <translation>{cpu}, {count} Threads</translation>
    </message>
    <message>
        <source>&apos;{preference}&apos; is no device; choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>&apos;{preference}&apos; ist kein Gerät; wählen Sie auto, cpu, cuda, cuda:N oder mps.</translation>
    </message>
    <message>
        <source>CUDA was not found.</source>
        <translation>CUDA wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{device} was not found; using the CPU.</source>
        <translation>{device} wurde nicht gefunden; die CPU wird verwendet.</translation>
    </message>
    <message>
        <source>the CPU</source>
        <translation>die CPU</translation>
    </message>
    <message>
        <source>The self-test on {device} failed ({problem}); using {instead}.</source>
        <translation>Der Selbsttest auf {device} ist fehlgeschlagen ({problem}); verwendet wird {instead}.</translation>
    </message>
    <message>
        <source>The self-test on {device} gave wrong numbers; using {instead}.</source>
        <translation>Der Selbsttest auf {device} ergab falsche Zahlen; verwendet wird {instead}.</translation>
    </message>
    <message>
        <source>The self-test on the CPU failed; install PyTorch again.</source>
        <translation>Der Selbsttest auf der CPU ist fehlgeschlagen; installieren Sie PyTorch erneut.</translation>
    </message>
    <message>
        <source>The model could not be saved to {target}: {reason}; make room or choose another folder.</source>
        <translation>Das Modell konnte nicht in {target} gespeichert werden: {reason}; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is missing from {folder}; get the whole folder again.</source>
        <translation>{name} fehlt in {folder}; besorgen Sie den ganzen Ordner erneut.</translation>
    </message>
    <message>
        <source>{name} is damaged or not a checkpoint; get the file again.</source>
        <translation>{name} ist beschädigt oder kein Checkpoint; besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{name} holds no model; get the file again.</source>
        <translation>{name} enthält kein Modell; besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is no published model &apos;{model_id}&apos;; choose one of: {published}.</source>
        <translation>Es gibt kein veröffentlichtes Modell &apos;{model_id}&apos;; wählen Sie eines von: {published}.</translation>
    </message>
    <message>
        <source>No model was found in {folder}; choose a folder named {names}.</source>
        <translation>In {folder} wurde kein Modell gefunden; wählen Sie einen Ordner namens {names}.</translation>
    </message>
    <message>
        <source>{name} is damaged; get the file again.</source>
        <translation>{name} ist beschädigt; besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{name} holds no settings; get the file again.</source>
        <translation>{name} enthält keine Einstellungen; besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The checkpoint is not the model {name} (&apos;{wrong}&apos; does not fit); get it again.</source>
        <translation>Der Checkpoint ist nicht das Modell {name} (&apos;{wrong}&apos; passt nicht); besorgen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The model describes {count} levels where it has {expected}; get it again.</source>
        <translation>Das Modell beschreibt {count} Stufen, wo es {expected} hat; besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} setting &apos;{key}&apos; is not supported; look for a newer studio.</source>
        <translation>Die {name}-Einstellung &apos;{key}&apos; des Modells wird nicht unterstützt; suchen Sie nach einem neueren Studio.</translation>
    </message>
    <message>
        <source>The projection {name} is damaged; train it again.</source>
        <translation>Die Projektion {name} ist beschädigt; trainieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The projection {name} was trained on another version of {other}; train it again.</source>
        <translation>Die Projektion {name} wurde mit einer anderen Version von {other} trainiert; trainieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>&apos;{projection_id}&apos; cannot name a projection; use up to 64 small letters, digits and hyphens.</source>
        <translation>&apos;{projection_id}&apos; kann keine Projektion benennen; verwenden Sie bis zu 64 Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The projection {name} cannot be read; train it again.</source>
        <translation>Die Projektion {name} kann nicht gelesen werden; trainieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is not a projection this studio knows; train it again.</source>
        <translation>{name} ist keine Projektion, die dieses Studio kennt; trainieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>There is no codec named &apos;{codec_id}&apos;; choose one of: {names}.</source>
        <translation>Es gibt keinen Codec namens &apos;{codec_id}&apos;; wählen Sie einen von: {names}.</translation>
    </message>
    <message>
        <source>trained here on {name}</source>
        <translation>hier auf {name} trainiert</translation>
    </message>
    <message>
        <source>{folder} does not hold {name}; get the folder again.</source>
        <translation>{folder} enthält {name} nicht; besorgen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>The model could not be saved to {target}; make room there.</source>
        <translation>Das Modell konnte nicht in {target} gespeichert werden; schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{name} is damaged; install the model again.</source>
        <translation>{name} ist beschädigt; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{name} needs diffusers: run pip install &apos;lincae-studio[stable-audio]&apos;.</source>
        <translation>{name} braucht diffusers: Führen Sie pip install &apos;lincae-studio[stable-audio]&apos; aus.</translation>
    </message>
    <message>
        <source>{name} holds a link instead of {parts}; get it again.</source>
        <translation>{name} enthält einen Link statt {parts}; besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} holds more than a model; get it again.</source>
        <translation>{name} enthält mehr als ein Modell; besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>{name} wird entpackt</translation>
    </message>
    <message>
        <source>{name} is damaged or no archive; get it again.</source>
        <translation>{name} ist beschädigt oder kein Archiv; besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; unpack it and choose its folder.</source>
        <translation>{name} kann nicht entpackt werden; entpacken Sie es und wählen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>{name} holds the same file twice; get it again.</source>
        <translation>{name} enthält dieselbe Datei zweimal; besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} holds names that lead out of its folder; do not trust it.</source>
        <translation>{name} enthält Namen, die aus seinem Ordner hinausführen; vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>There is no model &apos;{model_id}&apos; to install; choose one of: {names}.</source>
        <translation>Es gibt kein Modell &apos;{model_id}&apos; zu installieren; wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}; make room or check the folder.</source>
        <translation>{name} konnte nicht in {folder} geschrieben werden: {reason}; schaffen Sie Platz oder prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{server} does not send {name} as it says; choose another mirror.</source>
        <translation>{server} sendet {name} nicht so wie angekündigt; wählen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>{server} sends more than {name} can be; choose another mirror.</source>
        <translation>{server} sendet mehr, als {name} sein kann; wählen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>The download of {name} stopped after {done:.1f} MB: check the connection and install it again, it goes on from there.</source>
        <translation>Der Download von {name} brach nach {done:.1f} MB ab: Prüfen Sie die Verbindung und installieren Sie es erneut, es geht dort weiter.</translation>
    </message>
    <message>
        <source>{server} could not prove that it is the real one: check the clock of this computer and the mirror.</source>
        <translation>{server} konnte nicht nachweisen, der echte zu sein: Prüfen Sie die Uhr dieses Rechners und den Spiegelserver.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: connect to the internet and install {name} again, or import it from a file; installed models go on working.</source>
        <translation>{server} ist nicht erreichbar: Verbinden Sie sich mit dem Internet und installieren Sie {name} erneut, oder importieren Sie es aus einer Datei; installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <source>{server} is busy ({status}): try again later, or import the model from a file.</source>
        <translation>{server} ist ausgelastet ({status}): Versuchen Sie es später erneut oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>{server} does not give {name} away ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server} gibt {name} nicht heraus ({status}): Prüfen Sie den Spiegelserver oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>{server} does not have {name} ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server} hat {name} nicht ({status}): Prüfen Sie den Spiegelserver oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>{server} did not send {name} ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server} hat {name} nicht gesendet ({status}): Prüfen Sie den Spiegelserver oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>{server} sent a web page instead of {name}: check the mirror, and whether this network wants you to sign in.</source>
        <translation>{server} hat eine Webseite statt {name} gesendet: Prüfen Sie den Spiegelserver und ob dieses Netz eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{server} redirects to an address that is not protected: choose another mirror.</source>
        <translation>{server} leitet auf eine ungeschützte Adresse um: Wählen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the folder or file that was downloaded.</source>
        <translation>{path} gibt es nicht; wählen Sie den Ordner oder die Datei, die heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>{path} may not be read; check its permissions.</source>
        <translation>{path} darf nicht gelesen werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{name} is no model; choose the folder or file as it was published.</source>
        <translation>{name} ist kein Modell; wählen Sie den Ordner oder die Datei, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>{shown} holds several models; say which one to import: {names}.</source>
        <translation>{shown} enthält mehrere Modelle; sagen Sie, welches importiert werden soll: {names}.</translation>
    </message>
    <message>
        <source>{shown} holds {names}, not {model_id}; choose another folder.</source>
        <translation>{shown} enthält {names}, nicht {model_id}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{shown} does not say which model it is; name one of: {family}.</source>
        <translation>{shown} sagt nicht, welches Modell es ist; nennen Sie eines von: {family}.</translation>
    </message>
    <message>
        <source>No model was found in {shown}; choose the folder as it was published.</source>
        <translation>In {shown} wurde kein Modell gefunden; wählen Sie den Ordner, wie er veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>{name} is the model {id}, not {model_id}; choose another file.</source>
        <translation>{name} ist das Modell {id}, nicht {model_id}; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the address of a mirror; give one such as {hub}.</source>
        <translation>&apos;{address}&apos; ist keine Adresse eines Spiegelservers; geben Sie eine wie {hub} an.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>{name} wird umgewandelt</translation>
    </message>
    <message>
        <source>{source} is the model {name}, not {other}.</source>
        <translation>{source} ist das Modell {name}, nicht {other}.</translation>
    </message>
    <message>
        <source>This is not the {name} that was installed before (its SHA-256 is {sha256}… instead of {source_sha256}…): remove the installed one first if you trust the new one.</source>
        <translation>Das ist nicht das {name}, das zuvor installiert war (seine SHA-256 ist {sha256}… statt {source_sha256}…): Entfernen Sie zuerst das installierte, wenn Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>What arrived is not the {name} that its authors published (its SHA-256 is {found}… instead of {expected}…): try again, or choose another mirror.</source>
        <translation>Was ankam, ist nicht das {name}, das seine Autoren veröffentlicht haben (die SHA-256 ist {found}… statt {expected}…): Versuchen Sie es erneut oder wählen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>What arrived is not the {name} that the hub announced (its SHA-256 is {found}… instead of {expected}…): try again, or choose another mirror.</source>
        <translation>Was ankam, ist nicht das {name}, das der Hub angekündigt hat (die SHA-256 ist {found}… statt {expected}…): Versuchen Sie es erneut oder wählen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>{name} needs {needed:.0f} MB in {folder}, where {free:.0f} MB are free: make room there.</source>
        <translation>{name} braucht {needed:.0f} MB in {folder}, wo {free:.0f} MB frei sind: Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} wird heruntergeladen</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} MB</source>
        <translation>{done:.1f} von {total:.1f} MB</translation>
    </message>
    <message>
        <source>{done:.1f} MB</source>
        <translation>{done:.1f} MB</translation>
    </message>
    <message>
        <source>{path} is the model {name}; install {other} again.</source>
        <translation>{path} ist das Modell {name}; installieren Sie {other} erneut.</translation>
    </message>
    <message>
        <source>The model {name} is not installed: run lincae-studio models install {id}, or import it from a file.</source>
        <translation>Das Modell {name} ist nicht installiert: Führen Sie lincae-studio models install {id} aus oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>{name} wird überprüft</translation>
    </message>
    <message>
        <source>{name} could not be verified ({path}: {reason}): install it again.</source>
        <translation>{name} konnte nicht überprüft werden ({path}: {reason}): Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model {name} is not what was installed (its SHA-256 is another one): install or import it again.</source>
        <translation>Das Modell {name} ist nicht das, was installiert wurde (seine SHA-256 ist eine andere): Installieren oder importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model {name} is not installed, so there is nothing to remove.</source>
        <translation>Das Modell {name} ist nicht installiert, es gibt also nichts zu entfernen.</translation>
    </message>
    <message>
        <source>{target} could not be removed ({reason}): close what uses it and try again.</source>
        <translation>{target} konnte nicht entfernt werden ({reason}): Schließen Sie, was es benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is being installed already; wait until that has ended.</source>
        <translation>{name} wird bereits installiert; warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>The model folder {where} cannot be written ({reason}): make room or check its permissions.</source>
        <translation>Der Modellordner {where} kann nicht beschrieben werden ({reason}): Schaffen Sie Platz oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{folder} has no record of its checksum: install or import the model again.</source>
        <translation>{folder} hat keinen Eintrag seiner Prüfsumme: Installieren oder importieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>{name} wird ausgerichtet</translation>
    </message>
    <message>
        <source>“{path}” does not exist: choose a folder, projects or audio files.</source>
        <translation>„{path}“ gibt es nicht: Wählen Sie einen Ordner, Projekte oder Audiodateien.</translation>
    </message>
    <message>
        <source>“{name}” was not found in “{other}”: check that they are the same song.</source>
        <translation>„{name}“ wurde in „{other}“ nicht gefunden: Prüfen Sie, ob es derselbe Song ist.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the stems</source>
        <translation>Stems werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>“{name}” is missing: find it first, or delete its track.</source>
        <translation>„{name}“ fehlt: Suchen Sie die Datei zuerst oder löschen Sie ihre Spur.</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}): check its disk.</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}): Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was imported: import it again.</source>
        <translation>„{name}“ hat sich seit dem Import geändert: Importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder} for {needed:.2f} GB: free some, or choose another disk.</source>
        <translation>In {folder} reicht der Platz für {needed:.2f} GB nicht: Geben Sie welchen frei oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: free some or choose another disk.</source>
        <translation>Für „{name}“ reicht der Platz nicht: Geben Sie welchen frei oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written into {folder} ({reason}): choose another folder.</source>
        <translation>„{name}“ kann nicht in {folder} geschrieben werden ({reason}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Audio files are named by their whole path: choose the file again.</source>
        <translation>Audiodateien werden mit ihrem ganzen Pfad benannt: Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Packing {name}</source>
        <translation>{name} wird gepackt</translation>
    </message>
    <message>
        <source>“{name}” is already there: choose another folder for the media.</source>
        <translation>„{name}“ gibt es schon: Wählen Sie einen anderen Ordner für die Medien.</translation>
    </message>
    <message>
        <source>“{name}” is not a DAWproject, or it is damaged: export it again.</source>
        <translation>„{name}“ ist kein DAWproject oder ist beschädigt: Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: choose another file.</source>
        <translation>„{name}“ kann nicht geöffnet werden: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it should: it is not opened.</source>
        <translation>„{name}“ wird entpackt viel größer, als es sein sollte: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The archive has no usable {name}: it is not a DAWproject.</source>
        <translation>Das Archiv hat kein brauchbares {name}: Es ist kein DAWproject.</translation>
    </message>
    <message>
        <source>The archive&apos;s {name} is too large: it is not opened.</source>
        <translation>{name} im Archiv ist zu groß: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The archive holds more than it says: it is not opened.</source>
        <translation>Das Archiv enthält mehr, als es angibt: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The archive lacks {member}: export it again.</source>
        <translation>Im Archiv fehlt {member}: Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} in the archive is damaged: export it again.</source>
        <translation>{name} im Archiv ist beschädigt: Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” is not in the archive.</source>
        <translation>„{name}“ ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>The cache folder {folder} cannot be used ({reason}): choose another one in the preferences.</source>
        <translation>Der Cache-Ordner {folder} kann nicht verwendet werden ({reason}): Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Starting the codec</source>
        <translation>Codec wird gestartet</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>Measuring the peak</source>
        <translation>Spitzenpegel wird gemessen</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name} wird installiert</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>{name} wird entfernt</translation>
    </message>
    <message>
        <source>Clearing the cache</source>
        <translation>Cache wird geleert</translation>
    </message>
    <message>
        <source>Encoding {name}</source>
        <translation>{name} wird kodiert</translation>
    </message>
    <message>
        <source>Rendering the mix</source>
        <translation>Mix wird gerendert</translation>
    </message>
    <message>
        <source>Encoding {label}</source>
        <translation>{label} wird kodiert</translation>
    </message>
    <message>
        <source>the name you chose</source>
        <translation>der gewählte Name</translation>
    </message>
    <message>
        <source>region and track</source>
        <translation>Bereich und Spur</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>region or marker</source>
        <translation>Bereich oder Marker</translation>
    </message>
    <message>
        <source>01, 02 and so on</source>
        <translation>01, 02 und so weiter</translation>
    </message>
    <message>
        <source>today, as 2026-01-31</source>
        <translation>heute, als 2026-01-31</translation>
    </message>
    <message>
        <source>beats per minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>sample rate, Hz</source>
        <translation>Abtastrate, Hz</translation>
    </message>
    <message>
        <source>A loudness target lies between −70 and 0 LUFS; −14 is common.</source>
        <translation>Ein Lautheitsziel liegt zwischen −70 und 0 LUFS; −14 ist üblich.</translation>
    </message>
    <message>
        <source>A true-peak ceiling lies between −20 and 0 dBTP; −1 is common.</source>
        <translation>Eine True-Peak-Grenze liegt zwischen −20 und 0 dBTP; −1 ist üblich.</translation>
    </message>
    <message>
        <source>There is nothing to export: choose the mix, or tracks that the project has.</source>
        <translation>Es gibt nichts zu exportieren: Wählen Sie den Mix oder Spuren, die das Projekt hat.</translation>
    </message>
    <message>
        <source>“{{{token}}}” is not known in a name; use {known}.</source>
        <translation>„{{{token}}}“ ist in einem Namen nicht bekannt; verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a pattern of names; try “{example}”.</source>
        <translation>„{pattern}“ ist kein Namensmuster; versuchen Sie „{example}“.</translation>
    </message>
    <message>
        <source>There is nothing to export in this range: choose one that contains audio.</source>
        <translation>In diesem Bereich gibt es nichts zu exportieren: Wählen Sie einen, der Audio enthält.</translation>
    </message>
    <message>
        <source>There is no region to export: make one, or export the whole range.</source>
        <translation>Es gibt keinen Bereich zu exportieren: Legen Sie einen an oder exportieren Sie alles.</translation>
    </message>
    <message>
        <source>There is no marker to export from: set one, or export the whole range.</source>
        <translation>Es gibt keinen Marker, ab dem exportiert werden kann: Setzen Sie einen oder exportieren Sie alles.</translation>
    </message>
    <message>
        <source>“{pattern}” gives a file without a name; try “{example}”.</source>
        <translation>„{pattern}“ ergibt eine Datei ohne Namen; versuchen Sie „{example}“.</translation>
    </message>
    <message>
        <source>Master, 24-bit WAV</source>
        <translation>Master, 24-Bit-WAV</translation>
    </message>
    <message>
        <source>CD, 16-bit 44.1 kHz</source>
        <translation>CD, 16 Bit, 44,1 kHz</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <translation>Streaming, −14 LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <translation>Rundfunk, −23 LUFS</translation>
    </message>
    <message>
        <source>Listening copy, MP3</source>
        <translation>Hörfassung, MP3</translation>
    </message>
    <message>
        <source>Stems for a DAW</source>
        <translation>Stems für eine DAW</translation>
    </message>
    <message>
        <source>Recipes only</source>
        <translation>Nur Rezepte</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; choose one of: {names}.</source>
        <translation>Es gibt keine Voreinstellung „{name}“; wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Lautheit wird gemessen</translation>
    </message>
    <message>
        <source>There is only silence.</source>
        <translation>Es gibt nur Stille.</translation>
    </message>
    <message>
        <source>The true-peak ceiling keeps the mix at {reached} LUFS.</source>
        <translation>Die True-Peak-Grenze hält den Mix bei {reached} LUFS.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing: put it back into {folder}, or mute or delete its track, and export again.</source>
        <translation>&apos;{name}&apos; fehlt: Legen Sie die Datei zurück in {folder}, oder schalten Sie ihre Spur stumm oder löschen Sie sie, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Rendering {name}</source>
        <translation>{name} wird gerendert</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no audio: choose another file.</source>
        <translation>&apos;{name}&apos; enthält kein Audio: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read: {reason}.</source>
        <translation>&apos;{name}&apos; konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Drawing {name}</source>
        <translation>{name} wird gezeichnet</translation>
    </message>
    <message>
        <source>Opening {name} in the lab</source>
        <translation>{name} wird im Labor geöffnet</translation>
    </message>
    <message>
        <source>Rendering the latent path</source>
        <translation>Latenter Pfad wird gerendert</translation>
    </message>
    <message>
        <source>Learning a rotation</source>
        <translation>Eine Drehung wird gelernt</translation>
    </message>
    <message>
        <source>Rendering the plane</source>
        <translation>Ebene wird gerendert</translation>
    </message>
    <message>
        <source>Rendering the interpolation</source>
        <translation>Interpolation wird gerendert</translation>
    </message>
    <message>
        <source>Learning the codebook</source>
        <translation>Codebuch wird gelernt</translation>
    </message>
    <message>
        <source>Learning a codebook</source>
        <translation>Ein Codebuch wird gelernt</translation>
    </message>
    <message>
        <source>Matching entries</source>
        <translation>Einträge werden zugeordnet</translation>
    </message>
    <message>
        <source>Following the target</source>
        <translation>Dem Ziel wird gefolgt</translation>
    </message>
    <message>
        <source>Rebuilding {name}</source>
        <translation>{name} wird nachgebaut</translation>
    </message>
    <message>
        <source>Quantising {name}</source>
        <translation>{name} wird quantisiert</translation>
    </message>
    <message>
        <source>Starting the codecs</source>
        <translation>Codecs werden gestartet</translation>
    </message>
    <message>
        <source>Transferring {name}</source>
        <translation>{name} wird übertragen</translation>
    </message>
    <message>
        <source>“{name}” has no audio; choose a track that has.</source>
        <translation>„{name}“ hat kein Audio; wählen Sie eine Spur mit Audio.</translation>
    </message>
    <message>
        <source>Select a part of up to {most_seconds:.0f} s of “{name}” on the timeline.</source>
        <translation>Wählen Sie auf der Timeline einen Teil von bis zu {most_seconds:.0f} s aus „{name}“.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Looking for principal components</source>
        <translation>Hauptkomponenten werden gesucht</translation>
    </message>
    <message>
        <source>Editing the path</source>
        <translation>Pfad wird bearbeitet</translation>
    </message>
    <message>
        <source>Learning the rotation</source>
        <translation>Die Drehung wird gelernt</translation>
    </message>
    <message>
        <source>Mixing the latents</source>
        <translation>Latents werden gemischt</translation>
    </message>
    <message>
        <source>Choosing grains</source>
        <translation>Grains werden gewählt</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Decoding with the other codec</source>
        <translation>Mit dem anderen Codec wird dekodiert</translation>
    </message>
    <message>
        <source>{name} cannot decode latents of {other}: choose two codecs of the same family and size.</source>
        <translation>{name} kann Latents von {other} nicht dekodieren: Wählen Sie zwei Codecs derselben Familie und Größe.</translation>
    </message>
    <message>
        <source>Nothing sounds here: select a stretch with sound to measure it.</source>
        <translation>Hier ist nichts zu hören: Wählen Sie zum Messen eine Stelle mit Ton.</translation>
    </message>
    <message>
        <source>Measuring linearity</source>
        <translation>Linearität wird gemessen</translation>
    </message>
    <message>
        <source>Rendering what you compare</source>
        <translation>Ihr Vergleich wird gerendert</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>Vergleich wird vorbereitet</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <translation>{name} wird dekodiert</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be decoded into the cache at {folder} ({reason}): free some disk space or choose another cache folder.</source>
        <translation>&apos;{name}&apos; konnte nicht in den Cache in {folder} dekodiert werden ({reason}): Geben Sie Speicherplatz frei oder wählen Sie einen anderen Cache-Ordner.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been decoded yet: wait for its import to end.</source>
        <translation>&apos;{name}&apos; ist noch nicht dekodiert: Warten Sie, bis der Import beendet ist.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was imported: import it again.</source>
        <translation>&apos;{name}&apos; hat sich seit dem Import geändert: Importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing: put it back into {folder} or import it again.</source>
        <translation>&apos;{name}&apos; fehlt: Legen Sie die Datei zurück in {folder} oder importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Drawing the spectrum of {name}</source>
        <translation>Spektrum von {name} wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the latents of {name}</source>
        <translation>Latents von {name} werden gezeichnet</translation>
    </message>
    <message>
        <source>A decoded stretch was much louder than the sum of the recordings, so the loudness guard turns it down while you listen; exports are not changed.</source>
        <translation>Eine dekodierte Stelle war viel lauter als die Summe der Aufnahmen; der Lautheitsschutz senkt sie beim Hören ab. Exporte bleiben unverändert.</translation>
    </message>
    <message>
        <source>The codec gave values that are no numbers, and silence stands for them: choose another codec or the waveform method.</source>
        <translation>Der Codec lieferte Werte, die keine Zahlen sind; an ihrer Stelle steht Stille: Wählen Sie einen anderen Codec oder die Wellenform-Methode.</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>{name} wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} wird angesehen</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} wird verglichen</translation>
    </message>
    <message>
        <source>One of the two tracks has no audio: choose two that have.</source>
        <translation>Eine der beiden Spuren hat kein Audio: Wählen Sie zwei mit Audio.</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translation>Ausrichtung wird gemessen</translation>
    </message>
    <message>
        <source>Reading both tracks</source>
        <translation>Beide Spuren werden gelesen</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>Methoden werden verglichen</translation>
    </message>
    <message>
        <source>Rendering the preview</source>
        <translation>Vorschau wird gerendert</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Audio of shape {shape} is not whole frames of {hop} samples.</source>
        <translation>Audio der Form {shape} besteht nicht aus ganzen Frames von {hop} Samples.</translation>
    </message>
    <message>
        <source>Latents of shape {shape} do not belong to the codec &apos;{id}&apos;.</source>
        <translation>Latents der Form {shape} gehören nicht zum Codec &apos;{id}&apos;.</translation>
    </message>
    <message>
        <source>The memory of {device} was not enough; using the CPU.</source>
        <translation>Der Speicher von {device} reichte nicht; die CPU wird verwendet.</translation>
    </message>
    <message>
        <source>There are no latents to combine; add at least one track.</source>
        <translation>Es gibt keine Latents zu kombinieren; fügen Sie mindestens eine Spur hinzu.</translation>
    </message>
    <message>
        <source>Latents of shapes {shape} and {shape_2} cannot be added; encode both on the same grid with the same codec.</source>
        <translation>Latents der Formen {shape} und {shape_2} können nicht addiert werden; kodieren Sie beide auf demselben Raster mit demselben Codec.</translation>
    </message>
    <message>
        <source>{size} gains do not fit {shape} frames; give one for each.</source>
        <translation>{size} Gains passen nicht zu {shape} Frames; geben Sie einen für jeden an.</translation>
    </message>
    <message>
        <source>A gain is not a number; set the fader again.</source>
        <translation>Ein Gain ist keine Zahl; stellen Sie den Fader erneut ein.</translation>
    </message>
    <message>
        <source>Part of the latents is not encoded yet; wait for the encoding to finish.</source>
        <translation>Ein Teil der Latents ist noch nicht kodiert; warten Sie, bis die Kodierung beendet ist.</translation>
    </message>
    <message>
        <source>The disk of the cache folder {folder} is full; free some space or choose another folder.</source>
        <translation>Der Datenträger des Cache-Ordners {folder} ist voll; geben Sie Platz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to the cache folder {folder} ({reason}); choose another folder.</source>
        <translation>In den Cache-Ordner {folder} kann nichts geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no sound in the selected tracks; select some with sound.</source>
        <translation>In den gewählten Spuren ist kein Ton; wählen Sie welche mit Ton.</translation>
    </message>
    <message>
        <source>Spectral centroid</source>
        <translation>Spektraler Schwerpunkt</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Fundamental</source>
        <translation>Grundton</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Flatness</source>
        <translation>Flachheit</translation>
    </message>
    <message>
        <source>There is no latent file {path}; check the path.</source>
        <translation>Es gibt keine Latent-Datei {path}; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The latent file {path} cannot be read ({reason}).</source>
        <translation>Die Latent-Datei {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{path} is not a latent file, or is damaged; encode the audio again.</source>
        <translation>{path} ist keine Latent-Datei oder beschädigt; kodieren Sie das Audio erneut.</translation>
    </message>
    <message>
        <source>{path} was not written by this program; choose a file made by &apos;encode&apos;.</source>
        <translation>{path} wurde nicht von diesem Programm geschrieben; wählen Sie eine mit &apos;encode&apos; erstellte Datei.</translation>
    </message>
    <message>
        <source>{path} was made by another codec or version (&apos;{codec}&apos;); decode it with that one or encode the audio again.</source>
        <translation>{path} stammt von einem anderen Codec oder einer anderen Version (&apos;{codec}&apos;); dekodieren Sie sie damit oder kodieren Sie das Audio erneut.</translation>
    </message>
    <message>
        <source>The latent file {path} is damaged; encode the audio again.</source>
        <translation>Die Latent-Datei {path} ist beschädigt; kodieren Sie das Audio erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no curve named &apos;{curve}&apos;; choose one of: {curves}.</source>
        <translation>Es gibt keine Kurve namens &apos;{curve}&apos;; wählen Sie eine von: {curves}.</translation>
    </message>
    <message>
        <source>The plane has four corners; give a sound for each of them.</source>
        <translation>Die Ebene hat vier Ecken; geben Sie für jede einen Klang an.</translation>
    </message>
    <message>
        <source>The corpus holds no sound of a useful length; choose a longer one.</source>
        <translation>Das Material enthält keinen Klang von brauchbarer Länge; wählen Sie längeres.</translation>
    </message>
    <message>
        <source>A path can only be stretched by a factor above zero.</source>
        <translation>Ein Pfad kann nur um einen Faktor über null gestreckt werden.</translation>
    </message>
    <message>
        <source>A curve needs a point at least; draw one.</source>
        <translation>Eine Kurve braucht mindestens einen Punkt; zeichnen Sie einen.</translation>
    </message>
    <message>
        <source>There is no operator named &apos;{kind}&apos;.</source>
        <translation>Es gibt keinen Operator namens &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>The latents of {name} add up already: there is nothing to learn.</source>
        <translation>Die Latents von {name} sind schon additiv: Es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>Training the projection</source>
        <translation>Projektion wird trainiert</translation>
    </message>
    <message>
        <source>Training takes at least two recordings with sound in them; add some more.</source>
        <translation>Zum Training braucht es mindestens zwei Aufnahmen mit Ton; fügen Sie weitere hinzu.</translation>
    </message>
    <message>
        <source>Encoding examples</source>
        <translation>Beispiele werden kodiert</translation>
    </message>
    <message>
        <source>Measuring on held-out sums</source>
        <translation>An zurückgehaltenen Summen wird gemessen</translation>
    </message>
    <message>
        <source>A rotation of {shape} dimensions does not fit latents of shape {shape_2}: learn it with the codec that is in use.</source>
        <translation>Eine Drehung von {shape} Dimensionen passt nicht zu Latents der Form {shape_2}: Lernen Sie sie mit dem verwendeten Codec.</translation>
    </message>
    <message>
        <source>There is no example to learn from; give a sound and what it should become.</source>
        <translation>Es gibt kein Beispiel zum Lernen; geben Sie einen Klang an und was aus ihm werden soll.</translation>
    </message>
    <message>
        <source>Examples of shapes {shape} and {shape_2} do not go together; give two sounds of the same length.</source>
        <translation>Beispiele der Formen {shape} und {shape_2} passen nicht zusammen; geben Sie zwei gleich lange Klänge an.</translation>
    </message>
    <message>
        <source>The examples are silent; choose a stretch with sound.</source>
        <translation>Die Beispiele sind still; wählen Sie eine Stelle mit Ton.</translation>
    </message>
    <message>
        <source>Nothing was found to take out, so the mix stays as it is.</source>
        <translation>Es wurde nichts gefunden, das herausgenommen werden kann; der Mix bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Chosen: samples are subtracted.</source>
        <translation>Gewählt: Samples werden abgezogen.</translation>
    </message>
    <message>
        <source>Chosen: latents are subtracted and decoded.</source>
        <translation>Gewählt: Latents werden abgezogen und dekodiert.</translation>
    </message>
    <message>
        <source>Chosen: the latents steer what is left of the original recording.</source>
        <translation>Gewählt: Die Latents steuern, was von der Originalaufnahme übrig bleibt.</translation>
    </message>
    <message>
        <source>The aligned files cancel well, but above {khz:.1f} kHz the other recording is missing or inexact: what rises and falls with it up there is turned down.</source>
        <translation>Die ausgerichteten Dateien löschen sich gut aus, aber oberhalb von {khz:.1f} kHz fehlt die andere Aufnahme oder ist ungenau: Was dort mit ihr lauter und leiser wird, wird abgesenkt.</translation>
    </message>
    <message>
        <source>The aligned files cancel well, to about {depth:.0f} dB below the result: plain subtraction keeps every detail.</source>
        <translation>Die ausgerichteten Dateien löschen sich gut aus, bis etwa {depth:.0f} dB unter dem Ergebnis: Einfaches Abziehen behält jedes Detail.</translation>
    </message>
    <message>
        <source>The files were processed differently: what plain subtraction leaves of the rest, about {waveform_db:.0f} dB below the result, is turned down further.</source>
        <translation>Die Dateien wurden unterschiedlich bearbeitet: Was einfaches Abziehen vom Rest übrig lässt, etwa {waveform_db:.0f} dB unter dem Ergebnis, wird weiter abgesenkt.</translation>
    </message>
    <message>
        <source>No entry of the codebook has a pitch; choose another descriptor.</source>
        <translation>Kein Eintrag des Codebuchs hat eine Tonhöhe; wählen Sie einen anderen Deskriptor.</translation>
    </message>
    <message>
        <source>There is no curve named &apos;{name}&apos;; choose one of: {shapes}.</source>
        <translation>Es gibt keine Kurve namens &apos;{name}&apos;; wählen Sie eine von: {shapes}.</translation>
    </message>
    <message>
        <source>The target is empty; draw a curve first.</source>
        <translation>Das Ziel ist leer; zeichnen Sie zuerst eine Kurve.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no MIDI file that can be read; choose another one.</source>
        <translation>&apos;{name}&apos; ist keine lesbare MIDI-Datei; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no notes; choose a MIDI file with a melody.</source>
        <translation>&apos;{name}&apos; hat keine Noten; wählen Sie eine MIDI-Datei mit einer Melodie.</translation>
    </message>
    <message>
        <source>There is no sound in the selection; select a part with sound.</source>
        <translation>In der Auswahl ist kein Ton; wählen Sie einen Teil mit Ton.</translation>
    </message>
    <message>
        <source>A path of shape {shape} does not fit the sound&apos;s, {shape_2}.</source>
        <translation>Ein Pfad der Form {shape} passt nicht zu dem des Klangs, {shape_2}.</translation>
    </message>
    <message>
        <source>The latents of {name} are no bands; choose the view of the latents.</source>
        <translation>Die Latents von {name} sind keine Bänder; wählen Sie die Ansicht der Latents.</translation>
    </message>
    <message>
        <source>“{name}” was saved, but no backup could be kept in {folder} ({reason}): free some space or save the project to another place.</source>
        <translation>„{name}“ wurde gespeichert, aber in {folder} konnte keine Sicherung abgelegt werden ({reason}): Geben Sie Platz frei oder speichern Sie das Projekt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>A gain must be at most {most_gain_db:.0f} dB.</source>
        <translation>Ein Gain darf höchstens {most_gain_db:.0f} dB betragen.</translation>
    </message>
    <message>
        <source>The tempo must lie between {min_tempo:.0f} and {most_tempo:.0f} bpm.</source>
        <translation>Das Tempo muss zwischen {min_tempo:.0f} und {most_tempo:.0f} bpm liegen.</translation>
    </message>
    <message>
        <source>A bar must have between 1 and {most_beats_per_bar} beats.</source>
        <translation>Ein Takt muss zwischen 1 und {most_beats_per_bar} Schläge haben.</translation>
    </message>
    <message>
        <source>A range must start at or after zero and end after its start, within one day.</source>
        <translation>Ein Zeitbereich muss bei null oder später beginnen und nach seinem Anfang enden, innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>“{path}” must have one or two channels.</source>
        <translation>„{path}“ muss einen oder zwei Kanäle haben.</translation>
    </message>
    <message>
        <source>The rate, length or stream number of “{path}” cannot be right.</source>
        <translation>Rate, Länge oder Spurnummer von „{path}“ können nicht stimmen.</translation>
    </message>
    <message>
        <source>A clip must begin at or after the first sample of its source.</source>
        <translation>Ein Clip muss beim ersten Sample seiner Quelle oder später beginnen.</translation>
    </message>
    <message>
        <source>A fade must not be longer than its clip.</source>
        <translation>Eine Blende darf nicht länger als ihr Clip sein.</translation>
    </message>
    <message>
        <source>“{curve}” is not a shape of a fade.</source>
        <translation>„{curve}“ ist keine Blendenform.</translation>
    </message>
    <message>
        <source>An envelope can have at most {most_points} points.</source>
        <translation>Eine Hüllkurve kann höchstens {most_points} Punkte haben.</translation>
    </message>
    <message>
        <source>The points of an envelope must be in order, each at a place of its own.</source>
        <translation>Die Punkte einer Hüllkurve müssen geordnet sein, jeder an einer eigenen Stelle.</translation>
    </message>
    <message>
        <source>A sign must be + or −.</source>
        <translation>Ein Vorzeichen muss + oder − sein.</translation>
    </message>
    <message>
        <source>“{curve}” is not a curve of an envelope.</source>
        <translation>„{curve}“ ist keine Kurve einer Hüllkurve.</translation>
    </message>
    <message>
        <source>A pan must lie between −100 % (left) and +100 % (right).</source>
        <translation>Ein Panorama muss zwischen −100 % (links) und +100 % (rechts) liegen.</translation>
    </message>
    <message>
        <source>A width must lie between 0 % and 200 %.</source>
        <translation>Eine Breite muss zwischen 0 % und 200 % liegen.</translation>
    </message>
    <message>
        <source>Two markers or regions are the same, or there are too many.</source>
        <translation>Zwei Marker oder Bereiche sind gleich, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>A marker or region needs a name of at least one character.</source>
        <translation>Ein Marker oder Bereich braucht einen Namen aus mindestens einem Zeichen.</translation>
    </message>
    <message>
        <source>A marker must lie on the timeline, within one day.</source>
        <translation>Ein Marker muss auf der Timeline liegen, innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>The regions must be in order.</source>
        <translation>Die Bereiche müssen geordnet sein.</translation>
    </message>
    <message>
        <source>The colour of “{name}” is not in the palette.</source>
        <translation>Die Farbe von „{name}“ ist nicht in der Palette.</translation>
    </message>
    <message>
        <source>“{name}” would be a part of itself, or nested deeper than {most_depth} recipes: use another track.</source>
        <translation>„{name}“ wäre ein Teil von sich selbst oder tiefer als {most_depth} Rezepte verschachtelt: Verwenden Sie eine andere Spur.</translation>
    </message>
    <message>
        <source>The recipe “{name}” uses a track that is not in the project.</source>
        <translation>Das Rezept „{name}“ verwendet eine Spur, die nicht im Projekt ist.</translation>
    </message>
    <message>
        <source>Recipes cannot be nested deeper than {most_depth}.</source>
        <translation>Rezepte können nicht tiefer als {most_depth} verschachtelt werden.</translation>
    </message>
    <message>
        <source>A recipe must have at least one track.</source>
        <translation>Ein Rezept muss mindestens eine Spur haben.</translation>
    </message>
    <message>
        <source>“{method}” is not a way to form a recipe.</source>
        <translation>„{method}“ ist keine Art, ein Rezept zu bilden.</translation>
    </message>
    <message>
        <source>An alignment must move a track by less than a day.</source>
        <translation>Eine Ausrichtung muss eine Spur um weniger als einen Tag verschieben.</translation>
    </message>
    <message>
        <source>A drift must lie within {most_drift_ppm:.0f} ppm.</source>
        <translation>Eine Drift muss innerhalb von {most_drift_ppm:.0f} ppm liegen.</translation>
    </message>
    <message>
        <source>The polarity or rate of an alignment cannot be right: align the tracks again.</source>
        <translation>Polarität oder Rate einer Ausrichtung können nicht stimmen: Richten Sie die Spuren erneut aus.</translation>
    </message>
    <message>
        <source>The filter of an alignment is damaged: align the tracks again.</source>
        <translation>Das Filter einer Ausrichtung ist beschädigt: Richten Sie die Spuren erneut aus.</translation>
    </message>
    <message>
        <source>An alignment has more parts than it can have: align the tracks again.</source>
        <translation>Eine Ausrichtung hat mehr Teile, als sie haben kann: Richten Sie die Spuren erneut aus.</translation>
    </message>
    <message>
        <source>A project cannot run at {sample_rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.</source>
        <translation>Ein Projekt kann nicht mit {sample_rate} Hz laufen: Wählen Sie 44,1, 48, 88,2 oder 96 kHz.</translation>
    </message>
    <message>
        <source>A project can have at most {most_tracks} tracks.</source>
        <translation>Ein Projekt kann höchstens {most_tracks} Spuren haben.</translation>
    </message>
    <message>
        <source>Two tracks or clips of the project have the same identifier.</source>
        <translation>Zwei Spuren oder Clips des Projekts haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>The height of “{name}” cannot be right.</source>
        <translation>Die Höhe von „{name}“ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>“{name}” can be a recipe or have clips, not both.</source>
        <translation>„{name}“ kann ein Rezept sein oder Clips haben, nicht beides.</translation>
    </message>
    <message>
        <source>A clip that is already in the project cannot be added again.</source>
        <translation>Ein Clip, der schon im Projekt ist, kann nicht noch einmal hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Put the playhead inside a clip to split it there.</source>
        <translation>Setzen Sie die Abspielposition in einen Clip, um ihn dort zu teilen.</translation>
    </message>
    <message>
        <source>Select a stretch of time first: drag in the lower half of the ruler.</source>
        <translation>Wählen Sie zuerst einen Zeitbereich: Ziehen Sie in der unteren Hälfte des Lineals.</translation>
    </message>
    <message>
        <source>“{name}” is a recipe: put the clip on another track.</source>
        <translation>„{name}“ ist ein Rezept: Legen Sie den Clip auf eine andere Spur.</translation>
    </message>
    <message>
        <source>The archive&apos;s XML declares entities, which no DAWproject needs: it is not opened.</source>
        <translation>Das XML des Archivs deklariert Entitäten, die kein DAWproject braucht: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The archive&apos;s project.xml is damaged: export it again.</source>
        <translation>Die project.xml des Archivs ist beschädigt: Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The archive&apos;s project.xml is not a DAWproject: choose another file.</source>
        <translation>Die project.xml des Archivs ist kein DAWproject: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <source>Devices and plug-ins were left out.</source>
        <translation>Geräte und Plug-ins wurden weggelassen.</translation>
    </message>
    <message>
        <source>Notes were left out.</source>
        <translation>Noten wurden weggelassen.</translation>
    </message>
    <message>
        <source>Stretched clips were taken over at their own speed.</source>
        <translation>Gestreckte Clips wurden in ihrem eigenen Tempo übernommen.</translation>
    </message>
    <message>
        <source>Clips without audio were left out.</source>
        <translation>Clips ohne Audio wurden weggelassen.</translation>
    </message>
    <message>
        <source>Automation of anything but volume was left out.</source>
        <translation>Automation außer der Lautstärke wurde weggelassen.</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>Marker {number}</translation>
    </message>
    <message>
        <source>A track that is already in the project cannot be added again.</source>
        <translation>Eine Spur, die schon im Projekt ist, kann nicht noch einmal hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{other}”: delete “{other}” first, or both together.</source>
        <translation>„{name}“ ist ein Teil von „{other}“: Löschen Sie zuerst „{other}“ oder beide zusammen.</translation>
    </message>
    <message>
        <source>A track needs a name of at least one character.</source>
        <translation>Eine Spur braucht einen Namen aus mindestens einem Zeichen.</translation>
    </message>
    <message>
        <source>The palette has {palette_size} colours: choose one of them.</source>
        <translation>Die Palette hat {palette_size} Farben: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>“{name}” is a recipe: put the file on another track.</source>
        <translation>„{name}“ ist ein Rezept: Legen Sie die Datei auf eine andere Spur.</translation>
    </message>
    <message>
        <source>Drop the track onto another track to add it to or subtract it from that one.</source>
        <translation>Ziehen Sie die Spur auf eine andere Spur, um sie zu ihr zu addieren oder von ihr abzuziehen.</translation>
    </message>
    <message>
        <source>A sum needs at least one track.</source>
        <translation>Eine Summe braucht mindestens eine Spur.</translation>
    </message>
    <message>
        <source>“{name}” is no part of the recipe: subtract it from “{other}” anew.</source>
        <translation>„{name}“ ist kein Teil des Rezepts: Ziehen Sie es erneut von „{other}“ ab.</translation>
    </message>
    <message>
        <source>{name}, from {other}</source>
        <translation>{name}, aus {other}</translation>
    </message>
    <message>
        <source>{name}, residual</source>
        <translation>{name}, Rest</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>The recipe has {count} terms: choose one of them.</source>
        <translation>Das Rezept hat {count} Terme: Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>“{method}” is not a way to form a recipe: choose latent, refined or waveform.</source>
        <translation>„{method}“ ist keine Art, ein Rezept zu bilden: Wählen Sie latent, refined oder waveform.</translation>
    </message>
    <message>
        <source>Drag a loop region on the ruler first.</source>
        <translation>Ziehen Sie zuerst einen Loop-Bereich auf dem Lineal.</translation>
    </message>
    <message>
        <source>A project cannot run at {rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.</source>
        <translation>Ein Projekt kann nicht mit {rate} Hz laufen: Wählen Sie 44,1, 48, 88,2 oder 96 kHz.</translation>
    </message>
    <message>
        <source>The rate of a project can only be changed while it has no audio.</source>
        <translation>Die Rate eines Projekts kann nur geändert werden, solange es kein Audio hat.</translation>
    </message>
    <message>
        <source>“{name}” is not a recipe.</source>
        <translation>„{name}“ ist kein Rezept.</translation>
    </message>
    <message>
        <source>What is not saved yet cannot be kept for a recovery ({reason}): save the project often, and free some space for {folder}.</source>
        <translation>Was noch nicht gespeichert ist, kann nicht für eine Wiederherstellung aufbewahrt werden ({reason}): Speichern Sie das Projekt oft und geben Sie Platz für {folder} frei.</translation>
    </message>
    <message>
        <source>“{name}” holds no unsaved work of Lin-CAE Studio: delete it.</source>
        <translation>„{name}“ enthält keine ungespeicherte Arbeit von Lin-CAE Studio: Löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: delete it.</source>
        <translation>„{name}“ ist beschädigt: Löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {sentence}</source>
        <translation>„{name}“ kann nicht gelesen werden: {sentence}</translation>
    </message>
    <message>
        <source>it has no “{key}” where there must be one.</source>
        <translation>Es fehlt „{key}“, wo es stehen muss.</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>„{key}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number.</source>
        <translation>„{key}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“{key}” must be a number.</source>
        <translation>„{key}“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“{key}” must be 1 or −1.</source>
        <translation>„{key}“ muss 1 oder −1 sein.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false.</source>
        <translation>„{key}“ muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>a track has no name.</source>
        <translation>Eine Spur hat keinen Namen.</translation>
    </message>
    <message>
        <source>“{key}” must be a text.</source>
        <translation>„{key}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“{key}” must be in base64.</source>
        <translation>„{key}“ muss in Base64 sein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({reason}): save it to another place.</source>
        <translation>„{name}“ kann nicht geschrieben werden ({reason}): Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” is not a project of Lin-CAE Studio: choose another file.</source>
        <translation>„{name}“ ist kein Projekt von Lin-CAE Studio: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {sentence}</source>
        <translation>„{name}“ kann nicht geöffnet werden: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a project file.</source>
        <translation>„{name}“ ist keine Datei: Wählen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}): choose another file.</source>
        <translation>„{name}“ kann nicht geöffnet werden ({reason}): Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a project: choose another file.</source>
        <translation>„{name}“ ist zu groß für ein Projekt: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a project, or it is damaged: choose another file.</source>
        <translation>„{name}“ ist kein Projekt oder beschädigt: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it does not say which version it is.</source>
        <translation>Die Angabe der Version fehlt.</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lin-CAE Studio; update to open it.</source>
        <translation>Es wurde mit einer neueren Version von Lin-CAE Studio erstellt; aktualisieren Sie, um es zu öffnen.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <source>“sha256” must be 64 hexadecimal digits.</source>
        <translation>„sha256“ muss aus 64 hexadezimalen Ziffern bestehen.</translation>
    </message>
    <message>
        <source>Full mix</source>
        <translation>Gesamtmix</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keyboards</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Marker {count}</source>
        <translation>Marker {count}</translation>
    </message>
    <message>
        <source>Region {count}</source>
        <translation>Bereich {count}</translation>
    </message>
    <message>
        <source>“group” must be a text.</source>
        <translation>„group“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The mix</source>
        <translation>Der Mix</translation>
    </message>
    <message>
        <source>The result was not saved to {file} ({reason}): free some disk space.</source>
        <translation>Das Ergebnis wurde nicht in {file} gespeichert ({reason}): Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The test could not be prepared: try it again.</source>
        <translation>Der Test konnte nicht vorbereitet werden: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Kein Audiogerät</translation>
    </message>
    <message>
        <source>“{name}” takes no stereo sound: choose another device to hear something.</source>
        <translation>„{name}“ nimmt keinen Stereoton an: Wählen Sie ein anderes Gerät, um etwas zu hören.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out: playing goes on silently until it is back.</source>
        <translation>„{name}“ wurde abgezogen: Die Wiedergabe läuft still weiter, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out: playing on “{other}” until it is back.</source>
        <translation>„{name}“ wurde abgezogen: Die Wiedergabe läuft auf „{other}“, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Playing on “{name}” now.</source>
        <translation>Die Wiedergabe läuft jetzt auf „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” has stopped: playing goes on silently until it works again or you choose another device.</source>
        <translation>„{name}“ hat angehalten: Die Wiedergabe läuft still weiter, bis es wieder geht oder Sie ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>“{name}” has stopped: playing on “{other}” until it works again or you choose another device.</source>
        <translation>„{name}“ hat angehalten: Die Wiedergabe läuft auf „{other}“, bis es wieder geht oder Sie ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>The studio made a mistake here; the log says more.</source>
        <translation>Hier ist dem Studio ein Fehler unterlaufen; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Batch: {name}</source>
        <translation>Stapel: {name}</translation>
    </message>
    <message>
        <source>The studio made a mistake: try again, and look into the log if it happens again.</source>
        <translation>Dem Studio ist ein Fehler unterlaufen: Versuchen Sie es erneut und sehen Sie ins Protokoll, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>the originals</source>
        <translation>die Originale</translation>
    </message>
    <message>
        <source>Codecs on {title}</source>
        <translation>Codecs mit {title}</translation>
    </message>
    <message>
        <source>Exporting the comparison</source>
        <translation>Vergleich wird exportiert</translation>
    </message>
    <message>
        <source>Original mix</source>
        <translation>Originalmix</translation>
    </message>
    <message>
        <source>Autoencoded mix</source>
        <translation>Autoenkodierter Mix</translation>
    </message>
    <message>
        <source>Latent addition</source>
        <translation>Latente Addition</translation>
    </message>
    <message>
        <source>Original {source}</source>
        <translation>{source}, Original</translation>
    </message>
    <message>
        <source>Separated {source}, raw</source>
        <translation>{source} getrennt, roh</translation>
    </message>
    <message>
        <source>Separated {source}, recentred</source>
        <translation>{source} getrennt, rezentriert</translation>
    </message>
    <message>
        <source>Latent scaling</source>
        <translation>Latente Skalierung</translation>
    </message>
    <message>
        <source>The loudness is not matched.</source>
        <translation>Die Lautheit ist nicht angeglichen.</translation>
    </message>
    <message>
        <source>The mix can be heard latent or as waveforms: select a recipe to hear it refined or its original.</source>
        <translation>Der Mix kann latent oder als Wellenform gehört werden: Wählen Sie ein Rezept, um es verfeinert oder im Original zu hören.</translation>
    </message>
    <message>
        <source>There is nothing to refine: a recipe is refined where it subtracts something.</source>
        <translation>Es gibt nichts zu verfeinern: Ein Rezept wird dort verfeinert, wo es etwas abzieht.</translation>
    </message>
    <message>
        <source>This recipe has no original: nothing is added in it.</source>
        <translation>Dieses Rezept hat kein Original: Darin wird nichts addiert.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Load the demo song</source>
        <translation>Demosong laden</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Das Projekt wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Das Projekt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The export was not started</source>
        <translation>Der Export wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The peak was not measured</source>
        <translation>Der Spitzenpegel wurde nicht gemessen</translation>
    </message>
    <message>
        <source>{title} failed</source>
        <translation>{title} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>“{name}” is missing, and its tracks stay silent until it is put back.</source>
        <translation>„{name}“ fehlt; die zugehörigen Spuren bleiben still, bis die Datei zurückgelegt wird.</translation>
    </message>
    <message>
        <source>{names} and “{last}”</source>
        <translation>{names} und „{last}“</translation>
    </message>
    <message>
        <source>{listed} are missing, and their tracks stay silent until they are put back.</source>
        <translation>{listed} fehlen; ihre Spuren bleiben still, bis sie zurückgelegt werden.</translation>
    </message>
    <message>
        <source>The codec {name} has changed since the project was saved: it may sound different.</source>
        <translation>Der Codec {name} hat sich geändert, seit das Projekt gespeichert wurde: Es kann anders klingen.</translation>
    </message>
    <message>
        <source>Form {name} in the latent space</source>
        <translation>{name} im latenten Raum bilden</translation>
    </message>
    <message>
        <source>Form {name} refined</source>
        <translation>{name} verfeinert bilden</translation>
    </message>
    <message>
        <source>Form {name} on the waveforms</source>
        <translation>{name} aus Wellenformen bilden</translation>
    </message>
    <message>
        <source>Form {name} whichever way is better</source>
        <translation>{name} auf die bessere Art bilden</translation>
    </message>
    <message>
        <source>Set gain of {name} to {gain}</source>
        <translation>Gain von {name} auf {gain} setzen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} addieren</translation>
    </message>
    <message>
        <source>Subtract {name}</source>
        <translation>{name} abziehen</translation>
    </message>
    <message>
        <source>Mute {name}</source>
        <translation>{name} stummschalten</translation>
    </message>
    <message>
        <source>Unmute {name}</source>
        <translation>Stummschaltung von {name} aufheben</translation>
    </message>
    <message>
        <source>Solo {name}</source>
        <translation>{name} solo schalten</translation>
    </message>
    <message>
        <source>Take {name} out of solo</source>
        <translation>Solo von {name} aufheben</translation>
    </message>
    <message>
        <source>Rename {old} to {name}</source>
        <translation>{old} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Change colour of {name}</source>
        <translation>Farbe von {name} ändern</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete {count} tracks</source>
        <translation>{count} Spuren löschen</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Move clip of {name}</source>
        <translation>Clip von {name} verschieben</translation>
    </message>
    <message>
        <source>Add {name} to {other}</source>
        <translation>{name} zu {other} addieren</translation>
    </message>
    <message>
        <source>Subtract {name} from {other}</source>
        <translation>{name} von {other} abziehen</translation>
    </message>
    <message>
        <source>Change a sign in {name}</source>
        <translation>Vorzeichen in {name} ändern</translation>
    </message>
    <message>
        <source>Set gain in {name} to {gain}</source>
        <translation>Gain in {name} auf {gain} setzen</translation>
    </message>
    <message>
        <source>Align a part of {name}</source>
        <translation>Teil von {name} ausrichten</translation>
    </message>
    <message>
        <source>Set loop</source>
        <translation>Loop setzen</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Loop entfernen</translation>
    </message>
    <message>
        <source>Switch loop on</source>
        <translation>Loop einschalten</translation>
    </message>
    <message>
        <source>Switch loop off</source>
        <translation>Loop ausschalten</translation>
    </message>
    <message>
        <source>Set tempo to {tempo:g}</source>
        <translation>Tempo auf {tempo:g} setzen</translation>
    </message>
    <message>
        <source>Set {beats} beats a bar</source>
        <translation>{beats} Schläge pro Takt setzen</translation>
    </message>
    <message>
        <source>Set master gain to {gain}</source>
        <translation>Master-Gain auf {gain} setzen</translation>
    </message>
    <message>
        <source>The codec was not changed</source>
        <translation>Der Codec wurde nicht geändert</translation>
    </message>
    <message>
        <source>Use codec {name}</source>
        <translation>Codec {name} verwenden</translation>
    </message>
    <message>
        <source>The edit was not made</source>
        <translation>Die Bearbeitung wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Open a DAWproject</source>
        <translation>DAWproject öffnen</translation>
    </message>
    <message>
        <source>{count} tracks</source>
        <translation>{count} Spuren</translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation>An {name} wird gesendet</translation>
    </message>
    <message>
        <source>Import {count} stems</source>
        <translation>{count} Stems importieren</translation>
    </message>
    <message>
        <source>Clear solo</source>
        <translation>Solo aufheben</translation>
    </message>
    <message>
        <source>Solo only {name}</source>
        <translation>Nur {name} solo</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked through: {reason}.</source>
        <translation>„{name}“ kann nicht durchgesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no audio files.</source>
        <translation>„{name}“ enthält keine Audiodateien.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Import {count} tracks</source>
        <translation>{count} Spuren importieren</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>A file was not imported</source>
        <translation>Eine Datei wurde nicht importiert</translation>
    </message>
    <message>
        <source>{count} files were not imported</source>
        <translation>{count} Dateien wurden nicht importiert</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Waiting for what is being rendered.</source>
        <translation>Wartet auf das, was gerendert wird.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Looking into {name}</source>
        <translation>{name} wird untersucht</translation>
    </message>
    <message>
        <source>There is a codec named {projection_id} already; choose another name.</source>
        <translation>Es gibt schon einen Codec namens {projection_id}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Training a projection of {name}</source>
        <translation>Projektion von {name} wird trainiert</translation>
    </message>
    <message>
        <source>There are no two recordings in {folder}; choose a folder with more.</source>
        <translation>In {folder} gibt es keine zwei Aufnahmen; wählen Sie einen Ordner mit mehr.</translation>
    </message>
    <message>
        <source>The project is being saved: wait until that has ended.</source>
        <translation>Das Projekt wird gespeichert: Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>Die Sicherung wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Go back to the save of {when}</source>
        <translation>Zurück zur Speicherung von {when}</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Searching for missing audio</source>
        <translation>Fehlendes Audio wird gesucht</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>Find {count} audio files</source>
        <translation>{count} Audiodateien suchen</translation>
    </message>
    <message>
        <source>Media is being collected: wait until that has ended.</source>
        <translation>Medien werden gesammelt: Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <translation>Medien werden gesammelt</translation>
    </message>
    <message>
        <source>Found {names} again.</source>
        <translation>{names} wiedergefunden.</translation>
    </message>
    <message>
        <source>Collect media</source>
        <translation>Medien sammeln</translation>
    </message>
    <message>
        <source>The file was not used</source>
        <translation>Die Datei wurde nicht verwendet</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>{name} ersetzen</translation>
    </message>
    <message>
        <source>Import a recording, or open the demo song, to shape it here.</source>
        <translation>Importieren Sie eine Aufnahme oder öffnen Sie den Demosong, um ihn hier zu formen.</translation>
    </message>
    <message>
        <source>Clear the latent path</source>
        <translation>Latenten Pfad leeren</translation>
    </message>
    <message>
        <source>{name}, shaped</source>
        <translation>{name}, geformt</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>{name} zu {other}</translation>
    </message>
    <message>
        <source>The sound was not added</source>
        <translation>Der Klang wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Added “{name}” to the timeline.</source>
        <translation>„{name}“ wurde zur Timeline hinzugefügt.</translation>
    </message>
    <message>
        <source>Put a sound on the bench first.</source>
        <translation>Legen Sie zuerst einen Klang auf die Werkbank.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>{name}, live</source>
        <translation>{name}, live</translation>
    </message>
    <message>
        <source>The stream ended: start it again.</source>
        <translation>Der Stream ist beendet: Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>“{name}” gives no sound at {rate} Hz: choose another input.</source>
        <translation>„{name}“ liefert bei {rate} Hz keinen Ton: Wählen Sie einen anderen Eingang.</translation>
    </message>
    <message>
        <source>Change a corner of the plane</source>
        <translation>Ecke der Ebene ändern</translation>
    </message>
    <message>
        <source>Move the point on the plane</source>
        <translation>Punkt auf der Ebene bewegen</translation>
    </message>
    <message>
        <source>Change the way between sources</source>
        <translation>Weg zwischen den Quellen ändern</translation>
    </message>
    <message>
        <source>Change the curve over time</source>
        <translation>Kurve über die Zeit ändern</translation>
    </message>
    <message>
        <source>Interpolate over time</source>
        <translation>Über die Zeit interpolieren</translation>
    </message>
    <message>
        <source>Interpolate on the plane</source>
        <translation>Auf der Ebene interpolieren</translation>
    </message>
    <message>
        <source>Record a path on the plane</source>
        <translation>Pfad auf der Ebene aufnehmen</translation>
    </message>
    <message>
        <source>Clear the path on the plane</source>
        <translation>Pfad auf der Ebene löschen</translation>
    </message>
    <message>
        <source>Change the tracks of the codebook</source>
        <translation>Spuren des Codebuchs ändern</translation>
    </message>
    <message>
        <source>Change the size of the codebook</source>
        <translation>Größe des Codebuchs ändern</translation>
    </message>
    <message>
        <source>Change the descriptor</source>
        <translation>Deskriptor ändern</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Draw a target</source>
        <translation>Ziel zeichnen</translation>
    </message>
    <message>
        <source>Follow a track</source>
        <translation>Einer Spur folgen</translation>
    </message>
    <message>
        <source>Follow a melody</source>
        <translation>Einer Melodie folgen</translation>
    </message>
    <message>
        <source>Change the range of the target</source>
        <translation>Umfang des Ziels ändern</translation>
    </message>
    <message>
        <source>Change the length of the sound</source>
        <translation>Länge des Klangs ändern</translation>
    </message>
    <message>
        <source>The curve of {name}.</source>
        <translation>Die Kurve von {name}.</translation>
    </message>
    <message>
        <source>The melody of {name}.</source>
        <translation>Die Melodie von {name}.</translation>
    </message>
    <message>
        <source>entry {entry}</source>
        <translation>Eintrag {entry}</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <translation>Übertragung ändern</translation>
    </message>
    <message>
        <source>Import a recording first.</source>
        <translation>Importieren Sie zuerst eine Aufnahme.</translation>
    </message>
    <message>
        <source>A mosaic needs a second track to be rebuilt of: import one.</source>
        <translation>Ein Mosaik braucht eine zweite Spur als Baumaterial: Importieren Sie eine.</translation>
    </message>
    <message>
        <source>Learn a codebook of other tracks on the Map first.</source>
        <translation>Lernen Sie zuerst auf der Karte ein Codebuch anderer Spuren.</translation>
    </message>
    <message>
        <source>No two of the installed codecs have latents of one shape: install another model.</source>
        <translation>Keine zwei der installierten Codecs haben Latents einer Form: Installieren Sie ein weiteres Modell.</translation>
    </message>
    <message>
        <source>{name} of {other}</source>
        <translation>{name} aus {other}</translation>
    </message>
    <message>
        <source>{name} through the codebook</source>
        <translation>{name} durch das Codebuch</translation>
    </message>
    <message>
        <source>{name} transferred</source>
        <translation>{name} übertragen</translation>
    </message>
    <message>
        <source>The measurement failed: try it again.</source>
        <translation>Die Messung ist fehlgeschlagen: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The codec is exactly linear here: mixing on latents and on waveforms sound the same.</source>
        <translation>Der Codec ist hier exakt linear: Mischen mit Latents und mit Wellenformen klingt gleich.</translation>
    </message>
    <message>
        <source>The latent render is {off:.1f} dB louder: adjust its fader.</source>
        <translation>Das latente Rendering ist {off:.1f} dB lauter: Passen Sie seinen Fader an.</translation>
    </message>
    <message>
        <source>The latent render is {off:.1f} dB softer: adjust its fader.</source>
        <translation>Das latente Rendering ist {off:.1f} dB leiser: Passen Sie seinen Fader an.</translation>
    </message>
    <message>
        <source>Refined keeps {better:.0f} dB more of the detail: prefer it for export.</source>
        <translation>Verfeinert behält {better:.0f} dB mehr Details: Bevorzugen Sie es für den Export.</translation>
    </message>
    <message>
        <source>Refined keeps all of the detail: prefer it for export.</source>
        <translation>Verfeinert behält alle Details: Bevorzugen Sie es für den Export.</translation>
    </message>
    <message>
        <source>Mixing on latents costs {tax_db:.1f} dB more than the codec alone: compare with the waveforms before you export.</source>
        <translation>Mischen mit Latents kostet {tax_db:.1f} dB mehr als der Codec allein: Vergleichen Sie vor dem Export mit den Wellenformen.</translation>
    </message>
    <message>
        <source>The codec does not keep this waveform, with or without mixing: judge it by ear, or choose a codec of lower compression.</source>
        <translation>Der Codec erhält diese Wellenform nicht, mit oder ohne Mischen: Urteilen Sie nach Gehör oder wählen Sie einen Codec mit geringerer Kompression.</translation>
    </message>
    <message>
        <source>Mixing on latents costs next to nothing here: what is lost is lost by the codec.</source>
        <translation>Mischen mit Latents kostet hier fast nichts: Was verloren geht, geht durch den Codec verloren.</translation>
    </message>
    <message>
        <source>Above {weak} little of the waveform is right.</source>
        <translation>Oberhalb von {weak} stimmt wenig von der Wellenform.</translation>
    </message>
    <message>
        <source>Listen to both: as latent and as waveform.</source>
        <translation>Hören Sie beides: als Latente und als Wellenform.</translation>
    </message>
    <message>
        <source>No MIDI system was found on this computer: connect a controller, or start its driver, and try again.</source>
        <translation>Auf diesem Rechner wurde kein MIDI-System gefunden: Schließen Sie einen Controller an oder starten Sie seinen Treiber und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The MIDI input “{name}” cannot be opened: close other programs that use it and try again.</source>
        <translation>Der MIDI-Eingang „{name}“ kann nicht geöffnet werden: Schließen Sie andere Programme, die ihn benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Align {recipe}</source>
        <translation>{recipe} ausrichten</translation>
    </message>
    <message>
        <source>Subtract {part_name} from {whole_name}</source>
        <translation>{part_name} von {whole_name} abziehen</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Move {count} clips</source>
        <translation>{count} Clips verschieben</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Clip kopieren</translation>
    </message>
    <message>
        <source>Copy {count} clips</source>
        <translation>{count} Clips kopieren</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Trim clip of {name}</source>
        <translation>Clip von {name} trimmen</translation>
    </message>
    <message>
        <source>Trim {count} clips</source>
        <translation>{count} Clips trimmen</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nudge clip of {name}</source>
        <translation>Clip von {name} schrittweise verschieben</translation>
    </message>
    <message>
        <source>Nudge {count} clips</source>
        <translation>{count} Clips schrittweise verschieben</translation>
    </message>
    <message>
        <source>Delete and close up clip of {name}</source>
        <translation>Clip von {name} löschen und aufrücken</translation>
    </message>
    <message>
        <source>Delete and close up {count} clips</source>
        <translation>{count} Clips löschen und aufrücken</translation>
    </message>
    <message>
        <source>Delete clip of {name}</source>
        <translation>Clip von {name} löschen</translation>
    </message>
    <message>
        <source>Delete {count} clips</source>
        <translation>{count} Clips löschen</translation>
    </message>
    <message>
        <source>Delete the selected time</source>
        <translation>Zeitauswahl löschen</translation>
    </message>
    <message>
        <source>Clear the selected time</source>
        <translation>Zeitauswahl leeren</translation>
    </message>
    <message>
        <source>Cut clip of {name}</source>
        <translation>Clip von {name} ausschneiden</translation>
    </message>
    <message>
        <source>Cut {count} clips</source>
        <translation>{count} Clips ausschneiden</translation>
    </message>
    <message>
        <source>Paste clip</source>
        <translation>Clip einfügen</translation>
    </message>
    <message>
        <source>Paste {count} clips</source>
        <translation>{count} Clips einfügen</translation>
    </message>
    <message>
        <source>Duplicate clip</source>
        <translation>Clip duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {count} clips</source>
        <translation>{count} Clips duplizieren</translation>
    </message>
    <message>
        <source>Change the envelope of {name}</source>
        <translation>Hüllkurve von {name} ändern</translation>
    </message>
    <message>
        <source>Set the envelope of {name} to subtracted at {gain}</source>
        <translation>Hüllkurve von {name} auf {gain} setzen, abgezogen</translation>
    </message>
    <message>
        <source>Set the envelope of {name} to {gain}</source>
        <translation>Hüllkurve von {name} auf {gain} setzen</translation>
    </message>
    <message>
        <source>Draw the envelope of {name}</source>
        <translation>Hüllkurve von {name} zeichnen</translation>
    </message>
    <message>
        <source>Delete a point of {name}</source>
        <translation>Punkt von {name} löschen</translation>
    </message>
    <message>
        <source>Delete points of {name}</source>
        <translation>Punkte von {name} löschen</translation>
    </message>
    <message>
        <source>Pan {name}</source>
        <translation>Panorama von {name}</translation>
    </message>
    <message>
        <source>Set the width of {name}</source>
        <translation>Breite von {name} setzen</translation>
    </message>
    <message>
        <source>Group as {group}</source>
        <translation>Als {group} gruppieren</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Change the height of tracks</source>
        <translation>Spurhöhe ändern</translation>
    </message>
    <message>
        <source>Collapse tracks</source>
        <translation>Spuren einklappen</translation>
    </message>
    <message>
        <source>Expand tracks</source>
        <translation>Spuren ausklappen</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Marker verschieben</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>In {name} umbenennen</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Track</source>
        <comment>menu</comment>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Latent</source>
        <comment>menu</comment>
        <translation>Latent</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>menu</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>{error} A temporary one is used until then.</source>
        <translation>{error} Bis dahin wird ein temporärer verwendet.</translation>
    </message>
    <message>
        <source>Exports projects, and takes instrumentals out of mixes: files such as “Song.wav” and “Song (Instrumental).wav” in one folder are a pair. Drop files and folders here.</source>
        <translation>Exportiert Projekte und nimmt Instrumentals aus Mixen heraus: Dateien wie „Song.wav“ und „Song (Instrumental).wav“ in einem Ordner bilden ein Paar. Ziehen Sie Dateien und Ordner hierher.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>Paare durch</translation>
    </message>
    <message>
        <source>How instrumentals are taken out of mixes.</source>
        <translation>Wie Instrumentals aus Mixen herausgenommen werden.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>There are neither projects nor pairs of a mix and an instrumental in there.</source>
        <translation>Darin gibt es weder Projekte noch Paare aus Mix und Instrumental.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} und weitere</translation>
    </message>
    <message>
        <source>Without a partner, and left out: {names}.</source>
        <translation>Ohne Partner und ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another one.</source>
        <translation>Den Ordner gibt es nicht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{count} in the queue</source>
        <translation>{count} in der Warteschlange</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} fertig</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stumm aufheben</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Unsolo</source>
        <translation>Solo aufheben</translation>
    </message>
    <message>
        <source>Flip sign</source>
        <translation>Vorzeichen wechseln</translation>
    </message>
    <message>
        <source>Reset gain</source>
        <translation>Gain zurücksetzen</translation>
    </message>
    <message>
        <source>Subtract {part} from {whole}</source>
        <translation>{part} von {whole} abziehen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>start stop</source>
        <translation>start stopp abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stops and returns to where playing began.</source>
        <translation>Hält an und kehrt an den Anfang der Wiedergabe zurück.</translation>
    </message>
    <message>
        <source>Return to start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>rewind beginning</source>
        <translation>zurückspulen anfang</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>repeat cycle</source>
        <translation>wiederholen schleife zyklus</translation>
    </message>
    <message>
        <source>Drag on the ruler to set the loop.</source>
        <translation>Ziehen Sie auf dem Lineal, um den Loop zu setzen.</translation>
    </message>
    <message>
        <source>Loop the selected time</source>
        <translation>Zeitauswahl loopen</translation>
    </message>
    <message>
        <source>repeat cycle range region</source>
        <translation>wiederholen schleife zyklus bereich</translation>
    </message>
    <message>
        <source>Drag in the lower half of the ruler, or with Shift, to select time.</source>
        <translation>Ziehen Sie in der unteren Hälfte des Lineals, oder mit Umschalt, um Zeit auszuwählen.</translation>
    </message>
    <message>
        <source>Remove the loop</source>
        <translation>Loop entfernen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>project load</source>
        <translation>projekt laden</translation>
    </message>
    <message>
        <source>Opens a project.</source>
        <translation>Öffnet ein Projekt.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendetes öffnen</translation>
    </message>
    <message>
        <source>project history last</source>
        <translation>projekt verlauf letztes</translation>
    </message>
    <message>
        <source>Opens the project used last.</source>
        <translation>Öffnet das zuletzt verwendete Projekt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>copy rename</source>
        <translation>kopie umbenennen</translation>
    </message>
    <message>
        <source>Import audio...</source>
        <translation>Audio importieren...</translation>
    </message>
    <message>
        <source>add stems files tracks</source>
        <translation>hinzufügen stems dateien spuren</translation>
    </message>
    <message>
        <source>Open the demo song</source>
        <translation>Demosong öffnen</translation>
    </message>
    <message>
        <source>example</source>
        <translation>beispiel</translation>
    </message>
    <message>
        <source>Four stems that come with the app.</source>
        <translation>Vier Stems, die mit der App kommen.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>render bounce wav flac stems</source>
        <translation>rendern bounce wav flac stems</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>settings device codec cache theme options</source>
        <translation>optionen gerät codec cache design</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>schließen verlassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Select all tracks</source>
        <translation>Alle Spuren auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>deselect</source>
        <translation>auswahl aufheben</translation>
    </message>
    <message>
        <source>Search commands...</source>
        <translation>Befehle suchen...</translation>
    </message>
    <message>
        <source>palette find</source>
        <translation>palette finden</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>stille</translation>
    </message>
    <message>
        <source>Clear all solos</source>
        <translation>Alle Solos aufheben</translation>
    </message>
    <message>
        <source>unsolo</source>
        <translation>solo aus</translation>
    </message>
    <message>
        <source>Subtract from the mix</source>
        <translation>Vom Mix abziehen</translation>
    </message>
    <message>
        <source>sign minus invert polarity negative</source>
        <translation>vorzeichen minus invertieren polarität negativ</translation>
    </message>
    <message>
        <source>Switches the sign between + and −.</source>
        <translation>Wechselt das Vorzeichen zwischen + und −.</translation>
    </message>
    <message>
        <source>Reset gain to 0 dB</source>
        <translation>Gain auf 0 dB zurücksetzen</translation>
    </message>
    <message>
        <source>fader volume level</source>
        <translation>fader lautstärke pegel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>order</source>
        <translation>reihenfolge</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>remove track</source>
        <translation>spur entfernen</translation>
    </message>
    <message>
        <source>Takes the selected tracks out; files stay.</source>
        <translation>Nimmt die gewählten Spuren heraus; Dateien bleiben.</translation>
    </message>
    <message>
        <source>Subtract one track from another...</source>
        <translation>Eine Spur von einer anderen abziehen...</translation>
    </message>
    <message>
        <source>minus recipe separate vocals instrumental</source>
        <translation>minus rezept trennen gesang instrumental</translation>
    </message>
    <message>
        <source>Makes a recipe track: the mix minus what you take out of it.</source>
        <translation>Erstellt eine Rezeptspur: der Mix minus das, was Sie herausnehmen.</translation>
    </message>
    <message>
        <source>Align and subtract...</source>
        <translation>Ausrichten und abziehen...</translation>
    </message>
    <message>
        <source>offset delay drift match vocals instrumental master</source>
        <translation>versatz verzögerung drift abgleich gesang instrumental master</translation>
    </message>
    <message>
        <source>Align again...</source>
        <translation>Erneut ausrichten...</translation>
    </message>
    <message>
        <source>Finds a track in another one and compares the methods.</source>
        <translation>Findet eine Spur in einer anderen und vergleicht die Methoden.</translation>
    </message>
    <message>
        <source>Subtract the lower selected track from the upper</source>
        <translation>Untere gewählte Spur von der oberen abziehen</translation>
    </message>
    <message>
        <source>Subtract the lower selected track</source>
        <translation>Untere gewählte Spur abziehen</translation>
    </message>
    <message>
        <source>minus recipe separate vocals</source>
        <translation>minus rezept trennen gesang</translation>
    </message>
    <message>
        <source>Makes a recipe track of two selected tracks.</source>
        <translation>Erstellt aus zwei gewählten Spuren eine Rezeptspur.</translation>
    </message>
    <message>
        <source>Subtract the upper selected track from the lower</source>
        <translation>Obere gewählte Spur von der unteren abziehen</translation>
    </message>
    <message>
        <source>Subtract the upper selected track</source>
        <translation>Obere gewählte Spur abziehen</translation>
    </message>
    <message>
        <source>Add the two selected tracks</source>
        <translation>Die zwei gewählten Spuren addieren</translation>
    </message>
    <message>
        <source>plus sum recipe</source>
        <translation>plus summe rezept</translation>
    </message>
    <message>
        <source>interpolate morph transition between</source>
        <translation>interpolieren morphen Übergang zwischen</translation>
    </message>
    <message>
        <source>Turns the earlier clip into the later one, on a new track.</source>
        <translation>Verwandelt den früheren Clip in den späteren, auf einer neuen Spur.</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>Modelle...</translation>
    </message>
    <message>
        <source>codec install download import weights lin-cae music2latent</source>
        <translation>codec installieren download importieren gewichte lin-cae music2latent</translation>
    </message>
    <message>
        <source>What is installed, and what can be.</source>
        <translation>Was installiert ist und was es sein kann.</translation>
    </message>
    <message>
        <source>Codec and device...</source>
        <translation>Codec und Gerät...</translation>
    </message>
    <message>
        <source>model gpu cuda</source>
        <translation>modell gpu cuda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner zoom</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>all whole song</source>
        <translation>ganzer song zoom</translation>
    </message>
    <message>
        <source>Taller waveforms</source>
        <translation>Höhere Wellenformen</translation>
    </message>
    <message>
        <source>zoom vertical amplitude quiet larger</source>
        <translation>zoom vertikal amplitude leise größer</translation>
    </message>
    <message>
        <source>Draws quiet waveforms taller; changes no sound.</source>
        <translation>Zeichnet leise Wellenformen höher; ändert keinen Ton.</translation>
    </message>
    <message>
        <source>Shorter waveforms</source>
        <translation>Niedrigere Wellenformen</translation>
    </message>
    <message>
        <source>zoom vertical smaller</source>
        <translation>zoom vertikal kleiner</translation>
    </message>
    <message>
        <source>Taller tracks</source>
        <translation>Höhere Spuren</translation>
    </message>
    <message>
        <source>height lanes zoom vertical larger</source>
        <translation>höhe zoom vertikal größer</translation>
    </message>
    <message>
        <source>Lower tracks</source>
        <translation>Niedrigere Spuren</translation>
    </message>
    <message>
        <source>height lanes zoom vertical smaller</source>
        <translation>höhe zoom vertikal kleiner</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Abspielposition folgen</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>scrollen</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>magnet beat bar quantise</source>
        <translation>magnet schlag takt quantisieren</translation>
    </message>
    <message>
        <source>Inspector and master</source>
        <translation>Inspektor und Master</translation>
    </message>
    <message>
        <source>panel hide show</source>
        <translation>panel ausblenden zeigen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>progress cancel tasks</source>
        <translation>fortschritt abbrechen jobs</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>colours appearance night day</source>
        <translation>farben aussehen nacht tag</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys cheat sheet</source>
        <translation>tasten übersicht</translation>
    </message>
    <message>
        <source>Change shortcuts...</source>
        <translation>Tastenkürzel ändern...</translation>
    </message>
    <message>
        <source>keys rebind customise hotkey</source>
        <translation>Tasten neu belegen anpassen Hotkey</translation>
    </message>
    <message>
        <source>Gives every action the keys that you want.</source>
        <translation>Gibt jedem Befehl die Tasten, die Sie wollen.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>error report fault</source>
        <translation>fehler bericht störung</translation>
    </message>
    <message>
        <source>About Lin-CAE Studio</source>
        <translation>Über Lin-CAE Studio</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version lizenz</translation>
    </message>
    <message>
        <source>UMAP is an extra: run pip install &apos;lincae-studio[umap]&apos;, then start the studio again.</source>
        <translation>UMAP ist ein Zusatz: pip install &apos;lincae-studio[umap]&apos; ausführen, dann das Studio neu starten.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogenität</translation>
    </message>
    <message>
        <source>gain in, dB</source>
        <translation>Gain ein, dB</translation>
    </message>
    <message>
        <source>level out, dB</source>
        <translation>Pegel aus, dB</translation>
    </message>
    <message>
        <source>Homogeneity, error</source>
        <translation>Homogenität, Fehler</translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation>SNR, dB</translation>
    </message>
    <message>
        <source>Additivity</source>
        <translation>Additivität</translation>
    </message>
    <message>
        <source>number of sources</source>
        <translation>Anzahl der Quellen</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>Sum against mix over time</source>
        <translation>Summe gegen Mix über die Zeit</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Sum against mix by dimension</source>
        <translation>Summe gegen Mix nach Dimension</translation>
    </message>
    <message>
        <source>latent dimension</source>
        <translation>latente Dimension</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Codec to look into</source>
        <translation>Zu untersuchender Codec</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measures the codec on these stems.</source>
        <translation>Misst den Codec mit diesen Stems.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Layout of the scatter</source>
        <translation>Anordnung des Streudiagramms</translation>
    </message>
    <message>
        <source>Along the axes of most variance (PCA), or so that neighbours stay neighbours (UMAP).</source>
        <translation>Entlang der Achsen mit der größten Varianz (PCA), oder so, dass Nachbarn Nachbarn bleiben (UMAP).</translation>
    </message>
    <message>
        <source>Dimensions of the scatter</source>
        <translation>Dimensionen des Streudiagramms</translation>
    </message>
    <message>
        <source>Choose a codec and measure it on the stems that are compared.</source>
        <translation>Wählen Sie einen Codec und messen Sie ihn mit den verglichenen Stems.</translation>
    </message>
    <message>
        <source>latents scaled</source>
        <translation>Latents skaliert</translation>
    </message>
    <message>
        <source>audio scaled</source>
        <translation>Audio skaliert</translation>
    </message>
    <message>
        <source>D(a z) against a D(z)</source>
        <translation>D(a z) gegen a D(z)</translation>
    </message>
    <message>
        <source>of the mean power</source>
        <translation>der mittleren Leistung</translation>
    </message>
    <message>
        <source>each on its own</source>
        <translation>jede für sich</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>to within {gain}</source>
        <translation>auf {gain} genau</translation>
    </message>
    <message>
        <source>Silence is zero as it is, and recentring changes nothing.</source>
        <translation>Stille ist von selbst null, und Rezentrieren ändert nichts.</translation>
    </message>
    <message>
        <source>The latents of silence hold {share:.2g} % of the mix&apos;s energy. Recentring takes the relative error of sums from {additivity_raw:.2g} to {additivity:.2g}, and subtraction from {before} to {after} SI-SDR.</source>
        <translation>Die Latents von Stille enthalten {share:.2g} % der Energie des Mixes. Rezentrieren bringt den relativen Fehler von Summen von {additivity_raw:.2g} auf {additivity:.2g} und die Subtraktion von {before} auf {after} SI-SDR.</translation>
    </message>
    <message>
        <source>Encoder additivity {additivity:.2g} (|Σz − z(mix)|² over |z(mix)|²), cosine {cosine:.6f}.

Gains from −60 to +12 dB on the latents come out {gains}; a minus sign {flipped}.

SI-SDR of decoded sums by number of sources: {sums}.

{origin}</source>
        <translation>Additivität des Encoders {additivity:.2g} (|Σz − z(mix)|² durch |z(mix)|²), Kosinus {cosine:.6f}.

Gains von −60 bis +12 dB auf den Latents kommen {gains} heraus; ein Minuszeichen {flipped}.

SI-SDR dekodierter Summen nach Anzahl der Quellen: {sums}.

{origin}</translation>
    </message>
    <message>
        <source>Import at least two stems that sound together: every codec is then heard on them here.</source>
        <translation>Importieren Sie mindestens zwei Stems, die zusammen klingen: Jeder Codec ist dann hier an ihnen zu hören.</translation>
    </message>
    <message>
        <source>The sounds and the report are in {folder}.</source>
        <translation>Die Klänge und der Bericht sind in {folder}.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Stops what is heard here.</source>
        <translation>Stoppt, was hier zu hören ist.</translation>
    </message>
    <message>
        <source>Sync playback</source>
        <translation>Synchrone Wiedergabe</translation>
    </message>
    <message>
        <source>Another cell goes on where this one is.</source>
        <translation>Eine andere Zelle spielt dort weiter, wo diese ist.</translation>
    </message>
    <message>
        <source>Repeats the stretch that is compared.</source>
        <translation>Wiederholt die verglichene Stelle.</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Every cell is heard as loud as what it should be, so that the louder one does not win.</source>
        <translation>Jede Zelle ist so laut zu hören, wie sie sein sollte, damit nicht die lautere gewinnt.</translation>
    </message>
    <message>
        <source>Volume of listening, dB</source>
        <translation>Abhörlautstärke, dB</translation>
    </message>
    <message>
        <source>Volume of listening, dB. What is exported stays as it is.</source>
        <translation>Abhörlautstärke, dB. Was exportiert wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearität</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>Tabelle exportieren...</translation>
    </message>
    <message>
        <source>Writes all sounds and a report that plays in a browser.</source>
        <translation>Schreibt alle Klänge und einen Bericht, der im Browser spielt.</translation>
    </message>
    <message>
        <source>Taken out of the mix</source>
        <translation>Aus dem Mix genommen</translation>
    </message>
    <message>
        <source>Stem that is taken out of the mix</source>
        <translation>Stem, der aus dem Mix genommen wird</translation>
    </message>
    <message>
        <source>Gain of the row of latent scaling</source>
        <translation>Gain der Zeile der latenten Skalierung</translation>
    </message>
    <message>
        <source>Gain by which the latents of the stem are scaled, −60 to +12 dB.</source>
        <translation>Gain, mit dem die Latents des Stems skaliert werden, −60 bis +12 dB.</translation>
    </message>
    <message>
        <source>Gain of latent scaling</source>
        <translation>Gain der latenten Skalierung</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Picture of a cell</source>
        <translation>Bild einer Zelle</translation>
    </message>
    <message>
        <source>Figures of a cell</source>
        <translation>Kennzahlen einer Zelle</translation>
    </message>
    <message>
        <source>Adds a column, or takes one away.</source>
        <translation>Fügt eine Spalte hinzu oder nimmt eine weg.</translation>
    </message>
    <message>
        <source>Loop bars {first} to {last}</source>
        <translation>Loop Takte {first} bis {last}</translation>
    </message>
    <message>
        <source>Cancel rendering</source>
        <translation>Rendern abbrechen</translation>
    </message>
    <message>
        <source>Render what is missing</source>
        <translation>Fehlendes rendern</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Aus der Tabelle entfernen</translation>
    </message>
    <message>
        <source>Folder for the sounds and the report</source>
        <translation>Ordner für die Klänge und den Bericht</translation>
    </message>
    <message>
        <source>Loudness guard</source>
        <translation>Lautheitsschutz</translation>
    </message>
    <message>
        <source>Play as it is</source>
        <translation>Unverändert abspielen</translation>
    </message>
    <message>
        <source>Plays it as loud as it came out.</source>
        <translation>Spielt es so laut, wie es herauskam.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{codec}, {sound}, came out {gain} louder than it should be. It is turned down for listening; the figures are untouched.</source>
        <translation>{codec}, {sound}, kam {gain} lauter heraus, als es sollte. Es wird beim Hören abgesenkt; die Kennzahlen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>{y} over {x}</source>
        <translation>{y} über {x}</translation>
    </message>
    <message>
        <source>Latents of stems, their sum and the mix</source>
        <translation>Latents der Stems, ihrer Summe und des Mixes</translation>
    </message>
    <message>
        <source>One dot a frame. The sum is ringed: where it lies on the mix, sums are mixes.</source>
        <translation>Ein Punkt je Frame. Die Summe ist umrandet: Wo sie auf dem Mix liegt, sind Summen Mixe.</translation>
    </message>
    <message>
        <source>{count} series, laid out by UMAP</source>
        <translation>{count} Reihen, mit UMAP angeordnet</translation>
    </message>
    <message>
        <source>{count} series; variance on the axes {shares}</source>
        <translation>{count} Reihen; Varianz auf den Achsen {shares}</translation>
    </message>
    <message>
        <source>axis {number}</source>
        <translation>Achse {number}</translation>
    </message>
    <message>
        <source>axis {number}, {share} %</source>
        <translation>Achse {number}, {share} %</translation>
    </message>
    <message>
        <source>Relative error of sums</source>
        <translation>Relativer Fehler von Summen</translation>
    </message>
    <message>
        <source>The same, by dimension</source>
        <translation>Dasselbe, nach Dimension</translation>
    </message>
    <message>
        <source>The same, after the way back</source>
        <translation>Dasselbe, nach dem Rückweg</translation>
    </message>
    <message>
        <source>Reconstruction, SI-SDR</source>
        <translation>Rekonstruktion, SI-SDR</translation>
    </message>
    <message>
        <source>Decoded sums, SI-SDR</source>
        <translation>Dekodierte Summen, SI-SDR</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of training</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of training</comment>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Sums in the projection</source>
        <translation>Summen in der Projektion</translation>
    </message>
    <message>
        <source>Latent projector</source>
        <translation>Latenter Projektor</translation>
    </message>
    <message>
        <source>Learns a way to see a codec&apos;s latents in which the sum of the stems is the mix. It can be undone, and is offered everywhere as one more codec.</source>
        <translation>Lernt eine Sicht auf die Latents eines Codecs, in der die Summe der Stems der Mix ist. Sie lässt sich umkehren und wird überall als weiterer Codec angeboten.</translation>
    </message>
    <message>
        <source>Codec to project</source>
        <translation>Zu projizierender Codec</translation>
    </message>
    <message>
        <source>Name of the projected codec</source>
        <translation>Name des projizierten Codecs</translation>
    </message>
    <message>
        <source>Name of the projected codec.</source>
        <translation>Name des projizierten Codecs.</translation>
    </message>
    <message>
        <source>These stems</source>
        <translation>Diese Stems</translation>
    </message>
    <message>
        <source>Demo song</source>
        <translation>Demosong</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Trainingsfortschritt</translation>
    </message>
    <message>
        <source>Held-out sums</source>
        <translation>Zurückgehaltene Summen</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>mean of the last steps</source>
        <translation>Mittel der letzten Schritte</translation>
    </message>
    <message>
        <source>Codecs and what they make of the stems</source>
        <translation>Codecs und was sie aus den Stems machen</translation>
    </message>
    <message>
        <source>Rows: what you hear</source>
        <translation>Zeilen: was Sie hören</translation>
    </message>
    <message>
        <source>Rendering {share:.0f} %</source>
        <translation>Rendern {share:.0f} %</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>wird gerendert</translation>
    </message>
    <message>
        <source>Plays as soon as it is rendered</source>
        <translation>Spielt, sobald es gerendert ist</translation>
    </message>
    <message>
        <source>Press play to render</source>
        <translation>Zum Rendern abspielen</translation>
    </message>
    <message>
        <source>SI-SDR and log-mel</source>
        <translation>SI-SDR und Log-Mel</translation>
    </message>
    <message>
        <source>SI-SDR and level</source>
        <translation>SI-SDR und Pegel</translation>
    </message>
    <message>
        <source>SNR and MR-STFT</source>
        <translation>SNR und MR-STFT</translation>
    </message>
    <message>
        <source>Loudness and true peak</source>
        <translation>Lautheit und True Peak</translation>
    </message>
    <message>
        <source>the other stems</source>
        <translation>die anderen Stems</translation>
    </message>
    <message>
        <source>all stems added up</source>
        <translation>alle Stems addiert</translation>
    </message>
    <message>
        <source>encode, then decode</source>
        <translation>kodieren, dann dekodieren</translation>
    </message>
    <message>
        <source>stems added as latents</source>
        <translation>Stems als Latents addiert</translation>
    </message>
    <message>
        <source>the true source</source>
        <translation>die wahre Quelle</translation>
    </message>
    <message>
        <source>mix − {rest}</source>
        <translation>Mix − {rest}</translation>
    </message>
    <message>
        <source>with the latent origin added back</source>
        <translation>mit wieder addiertem latenten Ursprung</translation>
    </message>
    <message>
        <source>MDCT, lossless</source>
        <translation>MDCT, verlustfrei</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>kommt mit der App</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>Level error</source>
        <translation>Pegelfehler</translation>
    </message>
    <message>
        <source>SNR</source>
        <translation>SNR</translation>
    </message>
    <message>
        <source>MR-STFT</source>
        <translation>MR-STFT</translation>
    </message>
    <message>
        <source>Log-mel</source>
        <translation>Log-Mel</translation>
    </message>
    <message>
        <source>{gain} louder than it should be</source>
        <translation>{gain} lauter, als es sein sollte</translation>
    </message>
    <message>
        <source>{name} {gain}. Drag, Shift for fine steps, double click for 0 dB.</source>
        <translation>{name} {gain}. Ziehen, Umschalt für feine Schritte, Doppelklick für 0 dB.</translation>
    </message>
    <message>
        <source>plus {text}</source>
        <translation>plus {text}</translation>
    </message>
    <message>
        <source>minus {text}</source>
        <translation>minus {text}</translation>
    </message>
    <message>
        <source>{name}, dB. A peak over −1 dB stays until you click.</source>
        <translation>{name}, dB. Ein Spitzenwert über −1 dB bleibt bis zum Klick stehen.</translation>
    </message>
    <message>
        <source>{name}. Type a number, turn the wheel, double click for {default}.</source>
        <translation>{name}. Zahl eingeben, Rad drehen, Doppelklick für {default}.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>addiert</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>abgezogen</translation>
    </message>
    <message>
        <source>Added to the mix. Press − to subtract it.</source>
        <translation>Zum Mix addiert. Drücken Sie −, um abzuziehen.</translation>
    </message>
    <message>
        <source>Subtracted from the mix. Press + to add it.</source>
        <translation>Vom Mix abgezogen. Drücken Sie +, um zu addieren.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, OGG, M4A and stem.mp4. Any sample rate, mono or stereo.</source>
        <translation>WAV, AIFF, FLAC, MP3, OGG, M4A und stem.mp4. Jede Abtastrate, mono oder stereo.</translation>
    </message>
    <message>
        <source>Drop a song or its stems here</source>
        <translation>Song oder seine Stems hierher ziehen</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Dateien wählen...</translation>
    </message>
    <message>
        <source>Let go to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>WAV 24-bit</source>
        <translation>WAV 24 Bit</translation>
    </message>
    <message>
        <source>One file per track</source>
        <translation>Eine Datei je Spur</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>Modelle verwalten...</translation>
    </message>
    <message>
        <source>lossless MDCT, works offline</source>
        <translation>verlustfreie MDCT, offline nutzbar</translation>
    </message>
    <message>
        <source>compression {ratio:g}×, works offline</source>
        <translation>Kompression {ratio:g}×, offline nutzbar</translation>
    </message>
    <message>
        <source>Codec {codec} is ready</source>
        <translation>Codec {codec} ist bereit</translation>
    </message>
    <message>
        <source>Codec {codec} is not installed</source>
        <translation>Codec {codec} ist nicht installiert</translation>
    </message>
    <message>
        <source>songs play as a preview until it is</source>
        <translation>bis dahin spielen Songs als Vorschau</translation>
    </message>
    <message>
        <source>Mix and separate in the latent space</source>
        <translation>Mischen und trennen im latenten Raum</translation>
    </message>
    <message>
        <source>Add stems, subtract them, and hear the result decoded. Your files are only read, never changed.</source>
        <translation>Stems addieren, abziehen und das dekodierte Ergebnis hören. Ihre Dateien werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Drop stems</source>
        <translation>Stems ablegen</translation>
    </message>
    <message>
        <source>Each file becomes a track and is encoded in the background. You can play at once.</source>
        <translation>Jede Datei wird eine Spur und im Hintergrund kodiert. Sie können sofort abspielen.</translation>
    </message>
    <message>
        <source>Subtract or set latent gains</source>
        <translation>Abziehen oder latente Gains setzen</translation>
    </message>
    <message>
        <source>Drop the instrumental on the mix and choose Subtract to get the vocals.</source>
        <translation>Ziehen Sie das Instrumental auf den Mix und wählen Sie Abziehen, um den Gesang zu erhalten.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As long as the session, to the sample, so the file drops back into place.</source>
        <translation>So lang wie die Session, auf das Sample genau: Die Datei passt wieder an ihren Platz.</translation>
    </message>
    <message>
        <source>The studio made a mistake, and the log says more: nothing was written.</source>
        <translation>Dem Studio ist ein Fehler unterlaufen, mehr steht im Protokoll: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Write 32-bit float</source>
        <translation>32-Bit-Gleitkomma schreiben</translation>
    </message>
    <message>
        <source>The loudest sample would be {over} over full scale, which {depth} files cannot hold. Nothing was written yet.</source>
        <translation>Das lauteste Sample läge {over} über Vollaussteuerung, was {depth}-Dateien nicht fassen. Es wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Lower the gain by {reduction}</source>
        <translation>Gain um {reduction} senken</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Keeps these settings under a name.</source>
        <translation>Bewahrt diese Einstellungen unter einem Namen auf.</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Diese Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>höchstens {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} Datei</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} Samples</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>Das ist ein Ordner: Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>The name has to end with .{container}.</source>
        <translation>Der Name muss auf .{container} enden.</translation>
    </message>
    <message>
        <source>{name} is already in {folder} and would be replaced.</source>
        <translation>{name} ist schon in {folder} und würde ersetzt.</translation>
    </message>
    <message>
        <source>{count} of these files are already in {folder} and would be replaced.</source>
        <translation>{count} dieser Dateien sind schon in {folder} und würden ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Vorhandenes ersetzen?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The export was not started.</source>
        <translation>Der Export wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>{name}, {part}, {track}, {region}, {number}, {date}, {tempo}, {rate}. A slash makes a folder.</source>
        <translation>{name}, {part}, {track}, {region}, {number}, {date}, {tempo}, {rate}. Ein Schrägstrich legt einen Ordner an.</translation>
    </message>
    <message>
        <source>One gain for all files, found in a first pass, so that tracks still add up to the mix. Nothing is limited: where the ceiling is reached first, the mix stays quieter.</source>
        <translation>Ein Gain für alle Dateien, in einem ersten Durchgang bestimmt, damit die Spuren weiter den Mix ergeben. Nichts wird begrenzt: Wo die Grenze zuerst erreicht ist, bleibt der Mix leiser.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is heard.</source>
        <translation>Was zu hören ist.</translation>
    </message>
    <message>
        <source>Every track that is heard, as it enters the mix.</source>
        <translation>Jede hörbare Spur, wie sie in den Mix eingeht.</translation>
    </message>
    <message>
        <source>Every track made of others, heard or not.</source>
        <translation>Jede aus anderen gebildete Spur, hörbar oder nicht.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitbereich</translation>
    </message>
    <message>
        <source>Drag on the ruler to set a loop first.</source>
        <translation>Ziehen Sie zuerst auf dem Lineal, um einen Loop zu setzen.</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By marker</source>
        <translation>Nach Marker</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>how files are divided</comment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Names of all files but a single mix.</source>
        <translation>Namen aller Dateien außer einem einzelnen Mix.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Of Ogg and MP3 files.</source>
        <translation>Von Ogg- und MP3-Dateien.</translation>
    </message>
    <message>
        <source>Even (TPDF)</source>
        <translation>Gleichmäßig (TPDF)</translation>
    </message>
    <message>
        <source>Shaped</source>
        <comment>dither</comment>
        <translation>Geformt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dither</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Noise that hides the steps of 16-bit files; shaped, it is heard least.</source>
        <translation>Rauschen, das die Stufen von 16-Bit-Dateien verdeckt; geformt ist es am wenigsten zu hören.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>As the project, {rate}</source>
        <translation>Wie das Projekt, {rate}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Ceiling only</source>
        <translation>Nur Grenze</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Integrated loudness</source>
        <translation>Integrierte Lautheit</translation>
    </message>
    <message>
        <source>True-peak ceiling</source>
        <translation>True-Peak-Grenze</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Jahr oder Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Time stamp (BWF)</source>
        <translation>Zeitstempel (BWF)</translation>
    </message>
    <message>
        <source>WAV files tell other programs where on the timeline they begin.</source>
        <translation>WAV-Dateien sagen anderen Programmen, wo auf der Timeline sie beginnen.</translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation>Beleg (JSON)</translation>
    </message>
    <message>
        <source>What was written, from what and how loud, beside the first file.</source>
        <translation>Was geschrieben wurde, woraus und wie laut, neben der ersten Datei.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>{title} has changes that are not saved yet.</source>
        <translation>{title} hat Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>{name} is already there and would be replaced.</source>
        <translation>{name} gibt es schon und würde ersetzt.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Import audio</source>
        <translation>Audio importieren</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Import stems</source>
        <translation>Stems importieren</translation>
    </message>
    <message>
        <source>Order and colours follow what the names say.</source>
        <translation>Reihenfolge und Farben folgen den Namen.</translation>
    </message>
    <message>
        <source>Group tracks of the same kind</source>
        <translation>Spuren derselben Art gruppieren</translation>
    </message>
    <message>
        <source>Grouped tracks share mute, solo and gain.</source>
        <translation>Gruppierte Spuren teilen Stumm, Solo und Gain.</translation>
    </message>
    <message>
        <source>Import {count} track</source>
        <translation>{count} Spur importieren</translation>
    </message>
    <message>
        <source>Kind of {name}</source>
        <translation>Art von {name}</translation>
    </message>
    <message>
        <source>Import a folder of stems...</source>
        <translation>Ordner mit Stems importieren...</translation>
    </message>
    <message>
        <source>vocals drums bass other colours group names</source>
        <translation>gesang schlagzeug bass sonstiges farben gruppe namen</translation>
    </message>
    <message>
        <source>Sorts and colours the files by their names.</source>
        <translation>Ordnet und färbt die Dateien nach ihren Namen.</translation>
    </message>
    <message>
        <source>Open a DAWproject...</source>
        <translation>DAWproject öffnen...</translation>
    </message>
    <message>
        <source>import bitwig studio one cubase exchange daw</source>
        <translation>importieren bitwig studio one cubase austausch daw</translation>
    </message>
    <message>
        <source>Export for a DAW (DAWproject)...</source>
        <translation>Für eine DAW exportieren (DAWproject)...</translation>
    </message>
    <message>
        <source>bitwig studio one cubase exchange hand over</source>
        <translation>bitwig studio one cubase austausch übergabe</translation>
    </message>
    <message>
        <source>Tracks, clips, levels, automation and media in one file.</source>
        <translation>Spuren, Clips, Pegel, Automation und Medien in einer Datei.</translation>
    </message>
    <message>
        <source>Batch...</source>
        <translation>Stapel...</translation>
    </message>
    <message>
        <source>queue many folder instrumental vocals karaoke export</source>
        <translation>warteschlange viele ordner instrumental gesang karaoke export batch</translation>
    </message>
    <message>
        <source>Exports many projects, or the vocals of mixes with instrumentals.</source>
        <translation>Exportiert viele Projekte oder den Gesang von Mixen mit Instrumentals.</translation>
    </message>
    <message>
        <source>Export for Reaper (.rpp)...</source>
        <translation>Für Reaper exportieren (.rpp)...</translation>
    </message>
    <message>
        <source>daw exchange hand over</source>
        <translation>daw austausch übergabe</translation>
    </message>
    <message>
        <source>A project that plays the same files.</source>
        <translation>Ein Projekt, das dieselben Dateien spielt.</translation>
    </message>
    <message>
        <source>Copy tracks as files</source>
        <translation>Spuren als Dateien kopieren</translation>
    </message>
    <message>
        <source>clipboard render drag finder explorer</source>
        <translation>zwischenablage rendern ziehen finder explorer</translation>
    </message>
    <message>
        <source>Renders the selected tracks; paste them in the file manager or a DAW.</source>
        <translation>Rendert die gewählten Spuren; fügen Sie sie im Dateimanager oder in einer DAW ein.</translation>
    </message>
    <message>
        <source>Send tracks to a folder...</source>
        <translation>Spuren an einen Ordner senden...</translation>
    </message>
    <message>
        <source>watch render bounce daw</source>
        <translation>überwachen rendern bounce daw</translation>
    </message>
    <message>
        <source>Renders the selected tracks into a folder that a DAW watches.</source>
        <translation>Rendert die gewählten Spuren in einen Ordner, den eine DAW überwacht.</translation>
    </message>
    <message>
        <source>Export for a DAW</source>
        <translation>Für eine DAW exportieren</translation>
    </message>
    <message>
        <source>Export for Reaper</source>
        <translation>Für Reaper exportieren</translation>
    </message>
    <message>
        <source>Reaper projects</source>
        <translation>Reaper-Projekte</translation>
    </message>
    <message>
        <source>The batch has ended: {done} of {count} done.</source>
        <translation>Der Stapel ist beendet: {done} von {count} fertig.</translation>
    </message>
    <message>
        <source>The batch has ended: {done} of {count} done. {failed} failed.</source>
        <translation>Der Stapel ist beendet: {done} von {count} fertig. {failed} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Import a folder of stems</source>
        <translation>Ordner mit Stems importieren</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Keine Stems</translation>
    </message>
    <message>
        <source>{name} holds no audio files.</source>
        <translation>{name} enthält keine Audiodateien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{name}” is on the clipboard: paste in a DAW or a folder.</source>
        <translation>„{name}“ ist in der Zwischenablage: Fügen Sie es in einer DAW oder einem Ordner ein.</translation>
    </message>
    <message>
        <source>{count} files are on the clipboard: paste in a DAW or a folder.</source>
        <translation>{count} Dateien sind in der Zwischenablage: Fügen Sie sie in einer DAW oder einem Ordner ein.</translation>
    </message>
    <message>
        <source>Send tracks to</source>
        <translation>Spuren senden an</translation>
    </message>
    <message>
        <source>Sent “{name}” to {folder}.</source>
        <translation>„{name}“ an {folder} gesendet.</translation>
    </message>
    <message>
        <source>Sent {count} files to {folder}.</source>
        <translation>{count} Dateien an {folder} gesendet.</translation>
    </message>
    <message>
        <source>Rendering what you drag: it can be dragged out in a moment.</source>
        <translation>Was Sie ziehen, wird gerendert: Es kann gleich hinausgezogen werden.</translation>
    </message>
    <message>
        <source>“{name}” is rendered: drag again, out of the window.</source>
        <translation>„{name}“ ist gerendert: Ziehen Sie erneut, aus dem Fenster hinaus.</translation>
    </message>
    <message>
        <source>{count} tracks are rendered: drag again, out of the window.</source>
        <translation>{count} Spuren sind gerendert: Ziehen Sie erneut, aus dem Fenster hinaus.</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} geschrieben.</translation>
    </message>
    <message>
        <source>Opened. Save it as a project to keep working on it.</source>
        <translation>Geöffnet. Speichern Sie es als Projekt, um daran weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>decoded from latents</source>
        <translation>aus Latents dekodiert</translation>
    </message>
    <message>
        <source>The sources are summed as latents and then decoded.</source>
        <translation>Die Quellen werden als Latents summiert und dann dekodiert.</translation>
    </message>
    <message>
        <source>keeps full detail</source>
        <translation>behält alle Details</translation>
    </message>
    <message>
        <source>What plain subtraction leaves of the subtracted parts is turned down where the latents say so.</source>
        <translation>Was einfaches Abziehen von den abgezogenen Teilen übrig lässt, wird abgesenkt, wo die Latents es sagen.</translation>
    </message>
    <message>
        <source>plain arithmetic</source>
        <translation>einfache Arithmetik</translation>
    </message>
    <message>
        <source>The recordings are summed sample by sample.</source>
        <translation>Die Aufnahmen werden Sample für Sample summiert.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>for reference</source>
        <translation>als Referenz</translation>
    </message>
    <message>
        <source>What the recipe starts from, nothing taken out.</source>
        <translation>Wovon das Rezept ausgeht, ohne Abzug.</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Addieren</translation>
    </message>
    <message>
        <source>− Subtract</source>
        <translation>− Abziehen</translation>
    </message>
    <message>
        <source>Encoding the stems</source>
        <translation>Stems werden kodiert</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Hauptachsen</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Verstärkungen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorz.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Recentring</source>
        <translation>Rezentrieren</translation>
    </message>
    <message>
        <source>Whether the track is added to the mix or subtracted from it</source>
        <translation>Ob die Spur zum Mix addiert oder von ihm abgezogen wird</translation>
    </message>
    <message>
        <source>Set gain</source>
        <translation>Gain setzen</translation>
    </message>
    <message>
        <source>Listen as</source>
        <translation>Hören als</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>Latents</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Set gain in recipe</source>
        <translation>Gain im Rezept setzen</translation>
    </message>
    <message>
        <source>Change an alignment</source>
        <translation>Ausrichtung ändern</translation>
    </message>
    <message>
        <source>The better way is chosen for this recipe.</source>
        <translation>Für dieses Rezept ist die bessere Art gewählt.</translation>
    </message>
    <message>
        <source>Compare it with plain arithmetic, which is exact where recordings match.</source>
        <translation>Vergleichen Sie mit einfacher Arithmetik, die exakt ist, wo die Aufnahmen übereinstimmen.</translation>
    </message>
    <message>
        <source>{codec} is exactly linear, so both ways sound the same.</source>
        <translation>{codec} ist exakt linear, beide Arten klingen also gleich.</translation>
    </message>
    <message>
        <source>Compare both: plain arithmetic needs recordings that match to the sample.</source>
        <translation>Vergleichen Sie beide: Einfache Arithmetik braucht Aufnahmen, die auf das Sample genau passen.</translation>
    </message>
    <message>
        <source>File of the first of {many} clips</source>
        <translation>Datei des ersten von {many} Clips</translation>
    </message>
    <message>
        <source>{name}, stream {number}</source>
        <translation>{name}, Spur {number}</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>{codec}, compression {ratio:g}×</source>
        <translation>{codec}, Kompression {ratio:g}×</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Kein Audio</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Encoding {percent:.0f} %</source>
        <translation>Kodieren {percent:.0f} %</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>smp</source>
        <translation>Smp</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Tone match</source>
        <translation>Klanganpassung</translation>
    </message>
    <message>
        <source>Filter the part so that it sounds as it does in the mix</source>
        <translation>Den Teil so filtern, dass er klingt wie im Mix</translation>
    </message>
    <message>
        <source>Align again…</source>
        <translation>Erneut ausrichten…</translation>
    </message>
    <message>
        <source>Align…</source>
        <translation>Ausrichten…</translation>
    </message>
    <message>
        <source>Track name</source>
        <translation>Spurname</translation>
    </message>
    <message>
        <source>{name}
Click to rename the track.</source>
        <translation>{name}
Klicken, um die Spur umzubenennen.</translation>
    </message>
    <message>
        <source>Track colour</source>
        <translation>Spurfarbe</translation>
    </message>
    <message>
        <source>Track colour: {colour}. Click to change it.</source>
        <translation>Spurfarbe: {colour}. Klicken, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Addiert</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Added. Click to subtract it.</source>
        <translation>Addiert. Klicken, um abzuziehen.</translation>
    </message>
    <message>
        <source>Subtracted. Click to add it.</source>
        <translation>Abgezogen. Klicken, um zu addieren.</translation>
    </message>
    <message>
        <source>Gain of {name} in the recipe</source>
        <translation>Gain von {name} im Rezept</translation>
    </message>
    <message>
        <source>{method}, best here</source>
        <translation>{method}, hier am besten</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>hier am besten</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Meter</source>
        <comment>beats per bar</comment>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>{count} tracks selected</source>
        <translation>{count} Spuren ausgewählt</translation>
    </message>
    <message>
        <source>{tracks}, one a recipe</source>
        <translation>{tracks}, davon ein Rezept</translation>
    </message>
    <message>
        <source>{tracks}, {count} of them recipes</source>
        <translation>{tracks}, davon {count} Rezepte</translation>
    </message>
    <message>
        <source>{tempo} bpm</source>
        <translation>{tempo} bpm</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Drop one of the tracks on the other to subtract or add it.</source>
        <translation>Ziehen Sie eine der Spuren auf die andere, um sie abzuziehen oder zu addieren.</translation>
    </message>
    <message>
        <source>Select a track to see its file, its gain and what it is made of.</source>
        <translation>Wählen Sie eine Spur, um ihre Datei, ihren Gain und ihre Bestandteile zu sehen.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Pan in per cent, −100 left, +100 right. Turns the other side down. Double click for the middle.</source>
        <translation>Panorama in Prozent, −100 links, +100 rechts. Senkt die andere Seite ab. Doppelklick für die Mitte.</translation>
    </message>
    <message>
        <source>Stereo width in per cent: 0 is mono, 200 is widest. Double click for 100.</source>
        <translation>Stereobreite in Prozent: 0 ist mono, 200 am breitesten. Doppelklick für 100.</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>undo name</comment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Set the width</source>
        <translation>Breite setzen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>{doing} · about {time} left</source>
        <translation>{doing} · noch etwa {time}</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <translation>{job} abbrechen</translation>
    </message>
    <message>
        <source>Close the jobs panel</source>
        <translation>Aufgabenliste schließen</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{count} track</source>
        <translation>{count} Spur</translation>
    </message>
    <message>
        <source>Recover unsaved work?</source>
        <translation>Ungespeicherte Arbeit wiederherstellen?</translation>
    </message>
    <message>
        <source>The studio did not end in order last time. Your last save is untouched, and what followed it was kept as well.</source>
        <translation>Das Studio wurde zuletzt nicht ordentlich beendet. Ihre letzte Speicherung ist unberührt, und was danach kam, wurde ebenfalls aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alles verwerfen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Noch nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Last change {what}</source>
        <translation>Letzte Änderung {what}</translation>
    </message>
    <message>
        <source>Missing audio</source>
        <translation>Fehlendes Audio</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Search a folder...</source>
        <translation>Ordner durchsuchen...</translation>
    </message>
    <message>
        <source>Looks through a folder and all below it for files with the same sound.</source>
        <translation>Durchsucht einen Ordner und alle darunter nach Dateien mit demselben Ton.</translation>
    </message>
    <message>
        <source>These files are not where they were, and their clips are silent. Files are recognised by their sound, so they may have another name.</source>
        <translation>Diese Dateien sind nicht mehr an ihrem Platz, und ihre Clips sind still. Dateien werden an ihrem Ton erkannt, sie dürfen also anders heißen.</translation>
    </message>
    <message>
        <source>Every audio file of the project is in its place.</source>
        <translation>Jede Audiodatei des Projekts ist an ihrem Platz.</translation>
    </message>
    <message>
        <source>was in {where}</source>
        <translation>war in {where}</translation>
    </message>
    <message>
        <source>Use another file...</source>
        <translation>Andere Datei verwenden...</translation>
    </message>
    <message>
        <source>Takes the file you choose, even when it sounds different.</source>
        <translation>Nimmt die gewählte Datei, auch wenn sie anders klingt.</translation>
    </message>
    <message>
        <source>Use another file for {name}</source>
        <translation>Andere Datei für {name} verwenden</translation>
    </message>
    <message>
        <source>Search for missing audio in</source>
        <translation>Fehlendes Audio suchen in</translation>
    </message>
    <message>
        <source>Use in place of {name}</source>
        <translation>Anstelle von {name} verwenden</translation>
    </message>
    <message>
        <source>Collect and save...</source>
        <translation>Sammeln und speichern...</translation>
    </message>
    <message>
        <source>copy media consolidate archive bundle move</source>
        <translation>kopieren medien konsolidieren archiv bündeln verschieben</translation>
    </message>
    <message>
        <source>Copies all audio into a folder Media beside the project.</source>
        <translation>Kopiert alles Audio in einen Ordner Media neben dem Projekt.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>history versions earlier save restore</source>
        <translation>verlauf versionen früher speichern wiederherstellen backup</translation>
    </message>
    <message>
        <source>The last ten saves of this project.</source>
        <translation>Die letzten zehn Speicherungen dieses Projekts.</translation>
    </message>
    <message>
        <source>Find missing audio...</source>
        <translation>Fehlendes Audio suchen...</translation>
    </message>
    <message>
        <source>relink locate lost moved files offline</source>
        <translation>neu verknüpfen finden verloren verschoben dateien offline</translation>
    </message>
    <message>
        <source>Looks for files that were moved or renamed.</source>
        <translation>Sucht nach verschobenen oder umbenannten Dateien.</translation>
    </message>
    <message>
        <source>Recover unsaved work...</source>
        <translation>Ungespeicherte Arbeit wiederherstellen...</translation>
    </message>
    <message>
        <source>crash autosave journal lost</source>
        <translation>absturz autosave journal verloren</translation>
    </message>
    <message>
        <source>What a session that crashed left behind.</source>
        <translation>Was eine abgestürzte Sitzung hinterlassen hat.</translation>
    </message>
    <message>
        <source>Recovered. Save the project to keep it.</source>
        <translation>Wiederhergestellt. Speichern Sie das Projekt, um es zu behalten.</translation>
    </message>
    <message>
        <source>This is the project as saved {when}. Undo goes back to where you were.</source>
        <translation>Das ist das Projekt, wie es {when} gespeichert wurde. Rückgängig führt dorthin zurück, wo Sie waren.</translation>
    </message>
    <message>
        <source>Collect and save</source>
        <translation>Sammeln und speichern</translation>
    </message>
    <message>
        <source>{count} audio file is missing, and the automatic search did not find it.</source>
        <translation>{count} Audiodatei fehlt, und die automatische Suche hat sie nicht gefunden.</translation>
    </message>
    <message>
        <source>{count} audio files are missing, and the automatic search did not find them.</source>
        <translation>{count} Audiodateien fehlen, und die automatische Suche hat sie nicht gefunden.</translation>
    </message>
    <message>
        <source>Collected and saved: All audio was there already.</source>
        <translation>Gesammelt und gespeichert: Alles Audio war schon da.</translation>
    </message>
    <message>
        <source>Collected and saved: {size} were copied.</source>
        <translation>Gesammelt und gespeichert: {size} wurden kopiert.</translation>
    </message>
    <message>
        <source>Sound on the bench</source>
        <translation>Klang auf der Werkbank</translation>
    </message>
    <message>
        <source>{name}. Drag, turn the wheel, double click to reset.</source>
        <translation>{name}. Ziehen, Rad drehen, Doppelklick zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>Output of the stream</source>
        <translation>Ausgang des Streams</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Input of the stream</source>
        <translation>Eingang des Streams</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Keeps what comes out; it becomes a track.</source>
        <translation>Behält, was herauskommt; es wird eine Spur.</translation>
    </message>
    <message>
        <source>Streams through codec and operations.</source>
        <translation>Streamt durch Codec und Operationen.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>of codec</source>
        <comment>latency</comment>
        <translation>des Codecs</translation>
    </message>
    <message>
        <source>of computing</source>
        <comment>latency</comment>
        <translation>der Rechnung</translation>
    </message>
    <message>
        <source>of the queue</source>
        <comment>latency</comment>
        <translation>des Puffers</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>of the processor</comment>
        <translation>Last</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>sound that was not ready in time</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>PC {knob}</source>
        <translation>PC {knob}</translation>
    </message>
    <message>
        <source>{name}, moved by σ</source>
        <translation>{name}, um σ verschoben</translation>
    </message>
    <message>
        <source>Feedback, share of the output</source>
        <translation>Rückkopplung, Anteil des Ausgangs</translation>
    </message>
    <message>
        <source>Centre of the band-pass, octaves</source>
        <translation>Mitte des Bandpasses, Oktaven</translation>
    </message>
    <message>
        <source>Q of the band-pass</source>
        <translation>Q des Bandpasses</translation>
    </message>
    <message>
        <source>Gain, dB</source>
        <translation>Gain, dB</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückkopplung</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>of a band-pass</comment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Choose an input</source>
        <translation>Eingang wählen</translation>
    </message>
    <message>
        <source>Lets faders and pads of a controller move these values.</source>
        <translation>Lässt Fader und Pads eines Controllers diese Werte bewegen.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Choose a value, then move a fader: they belong together.</source>
        <translation>Wählen Sie einen Wert und bewegen Sie dann einen Fader: Sie gehören zusammen.</translation>
    </message>
    <message>
        <source>No MIDI input is connected</source>
        <translation>Kein MIDI-Eingang ist angeschlossen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>PC {name}</source>
        <translation>PC {name}</translation>
    </message>
    <message>
        <source>Move a fader for “{learning}”.</source>
        <translation>Bewegen Sie einen Fader für „{learning}“.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Exp</source>
        <translation>Exp</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Codebook map</source>
        <translation>Codebuch-Karte</translation>
    </message>
    <message>
        <source>Frames: {count}</source>
        <translation>Frames: {count}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>PC {number}, {share:.0f} %</source>
        <translation>PC {number}, {share:.0f} %</translation>
    </message>
    <message>
        <source>Histogram of the descriptor</source>
        <translation>Histogramm des Deskriptors</translation>
    </message>
    <message>
        <source>Drag to draw the target.</source>
        <translation>Ziehen, um das Ziel zu zeichnen.</translation>
    </message>
    <message>
        <source>Target and achieved curve</source>
        <translation>Ziel und erreichte Kurve</translation>
    </message>
    <message>
        <source>Draw a curve here.</source>
        <translation>Zeichnen Sie hier eine Kurve.</translation>
    </message>
    <message>
        <source>Learns a codebook of the chosen tracks.</source>
        <translation>Lernt ein Codebuch der gewählten Spuren.</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>Einträge des Codebuchs</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>from</source>
        <comment>entries from tracks</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Tracks that the codebook is learned from.</source>
        <translation>Spuren, aus denen das Codebuch gelernt wird.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Descriptor that colours the map</source>
        <translation>Deskriptor, der die Karte färbt</translation>
    </message>
    <message>
        <source>Length of the sound</source>
        <translation>Länge des Klangs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Takes the target from a track or a MIDI file.</source>
        <translation>Nimmt das Ziel von einer Spur oder einer MIDI-Datei.</translation>
    </message>
    <message>
        <source>Curve: target. Steps: achieved.</source>
        <translation>Kurve: Ziel. Stufen: erreicht.</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>Verwendete Einträge</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Follows the target and plays it.</source>
        <translation>Folgt dem Ziel und spielt es ab.</translation>
    </message>
    <message>
        <source>To track</source>
        <translation>Als Spur</translation>
    </message>
    <message>
        <source>Makes it a new track.</source>
        <translation>Macht daraus eine neue Spur.</translation>
    </message>
    <message>
        <source>Curve of {name}</source>
        <translation>Kurve von {name}</translation>
    </message>
    <message>
        <source>Melody of a MIDI file...</source>
        <translation>Melodie einer MIDI-Datei...</translation>
    </message>
    <message>
        <source>Fit it to the range of the codebook</source>
        <translation>An den Umfang des Codebuchs anpassen</translation>
    </message>
    <message>
        <source>Melody of a MIDI file</source>
        <translation>Melodie einer MIDI-Datei</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi)</source>
        <translation>MIDI-Dateien (*.mid *.midi)</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>keine Spur</translation>
    </message>
    <message>
        <source>Press Learn: the sounds of the track become a map here.</source>
        <translation>Drücken Sie Lernen: Die Klänge der Spur werden hier zur Karte.</translation>
    </message>
    <message>
        <source>Latent path</source>
        <translation>Latenter Pfad</translation>
    </message>
    <message>
        <source>Interpolation plane</source>
        <translation>Interpolationsebene</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>codebook map</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Panels of the lab</source>
        <translation>Bereiche des Labors</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>{count} entries of {number} s, PCA</source>
        <translation>{count} Einträge von {number} s, PCA</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value of a descriptor</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Remove a breakpoint</source>
        <translation>Stützpunkt entfernen</translation>
    </message>
    <message>
        <source>Draw {name}</source>
        <translation>{name} zeichnen</translation>
    </message>
    <message>
        <source>Move the curve of {name}</source>
        <translation>Kurve von {name} verschieben</translation>
    </message>
    <message>
        <source>Curve {name}</source>
        <translation>Kurve für {name}</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Drag over the lanes to choose a range of time. Esc chooses all of it.</source>
        <translation>Über die Bahnen ziehen, um einen Zeitbereich zu wählen. Esc wählt alles.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw the path of a lane by hand.</source>
        <translation>Den Pfad einer Bahn von Hand zeichnen.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Click to set breakpoints, drag them, double click to remove one.</source>
        <translation>Klicken setzt Stützpunkte, Ziehen verschiebt sie, Doppelklick entfernt einen.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Exaggerates or flattens the path: times a factor about its mean.</source>
        <translation>Übertreibt oder glättet den Pfad: mal einen Faktor um seinen Mittelwert.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Moves the path by standard deviations.</source>
        <translation>Verschiebt den Pfad um Standardabweichungen.</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Adds noise of so many standard deviations; each click draws anew.</source>
        <translation>Addiert Rauschen von so vielen Standardabweichungen; jeder Klick würfelt neu.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Runs the path from its end to its beginning.</source>
        <translation>Durchläuft den Pfad vom Ende zum Anfang.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Averages the path over so many frames.</source>
        <translation>Mittelt den Pfad über so viele Frames.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Quantises the path in time: holds it for so many frames.</source>
        <translation>Quantisiert den Pfad in der Zeit: hält ihn so viele Frames lang.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Runs through the path more slowly, by a factor.</source>
        <translation>Durchläuft den Pfad langsamer, um einen Faktor.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turns the timbre as in examples: a note to its fifth, soft to bright. All lanes turn.</source>
        <translation>Dreht die Klangfarbe wie in Beispielen: einen Ton zu seiner Quinte, weich zu hell. Alle Bahnen drehen sich.</translation>
    </message>
    <message>
        <source>Progress of the lab</source>
        <translation>Fortschritt des Labors</translation>
    </message>
    <message>
        <source>Track on the bench</source>
        <translation>Spur auf der Werkbank</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>A original</source>
        <translation>A original</translation>
    </message>
    <message>
        <source>B edited</source>
        <translation>B bearbeitet</translation>
    </message>
    <message>
        <source>Hear the sound on the bench</source>
        <translation>Klang auf der Werkbank hören</translation>
    </message>
    <message>
        <source>Makes the edited sound a new track at its place.</source>
        <translation>Macht den bearbeiteten Klang zu einer neuen Spur an seinem Platz.</translation>
    </message>
    <message>
        <source>More of the latent path</source>
        <translation>Mehr zum latenten Pfad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Amount of the operator that was used last.</source>
        <translation>Stärke der zuletzt benutzten Operation.</translation>
    </message>
    <message>
        <source>Edges: how an edit fades in and out, ms</source>
        <translation>Ränder: wie eine Bearbeitung ein- und ausblendet, ms</translation>
    </message>
    <message>
        <source>Fade {fade} ms</source>
        <translation>Blende {fade} ms</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>Harte Ränder</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} Bahnen</translation>
    </message>
    <message>
        <source>Add to a track as a clip</source>
        <translation>Einer Spur als Clip hinzufügen</translation>
    </message>
    <message>
        <source>Latent crossfade of the two selected clips</source>
        <translation>Latenter Crossfade der zwei gewählten Clips</translation>
    </message>
    <message>
        <source>Choose all lanes</source>
        <translation>Alle Bahnen wählen</translation>
    </message>
    <message>
        <source>Timbre as levels of bands</source>
        <translation>Klangfarbe als Bandpegel</translation>
    </message>
    <message>
        <source>Timbre as the latents</source>
        <translation>Klangfarbe als Latents</translation>
    </message>
    <message>
        <source>{features} {kind} on a PCA basis, {shown} shown ({number} %)</source>
        <translation>{features} {kind} auf einer PCA-Basis, {shown} gezeigt ({number} %)</translation>
    </message>
    <message>
        <source>scale {:.2f}</source>
        <translation>Faktor {:.2f}</translation>
    </message>
    <message>
        <source>bias {:+.2f}</source>
        <translation>Versatz {:+.2f}</translation>
    </message>
    <message>
        <source>randomised</source>
        <translation>zufällig verändert</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>quantised</source>
        <translation>quantisiert</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>rotate {:.2f}</source>
        <translation>drehen {:.2f}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>±{gain} about {gain_2}</source>
        <translation>±{gain} um {gain_2}</translation>
    </message>
    <message>
        <source>{number} % of variance</source>
        <translation>{number} % der Varianz</translation>
    </message>
    <message>
        <source>edited, B</source>
        <translation>bearbeitet, B</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>0 to {number} kHz, mel</source>
        <translation>0 bis {number} kHz, Mel</translation>
    </message>
    <message>
        <source>selection, {number} s</source>
        <translation>Auswahl, {number} s</translation>
    </message>
    <message>
        <source>PC {dimension}</source>
        <translation>PC {dimension}</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Sphärisch</translation>
    </message>
    <message>
        <source>By timbre</source>
        <translation>Nach Klangfarbe</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Gewichte über die Zeit</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Pad or over time</source>
        <translation>Pad oder über die Zeit</translation>
    </message>
    <message>
        <source>Record path</source>
        <translation>Pfad aufnehmen</translation>
    </message>
    <message>
        <source>Records the movement of the point with the next drag on the plane.</source>
        <translation>Nimmt die Bewegung des Punkts beim nächsten Ziehen auf der Ebene auf.</translation>
    </message>
    <message>
        <source>Source in corner {corner}</source>
        <translation>Quelle in Ecke {corner}</translation>
    </message>
    <message>
        <source>{axis} of the point</source>
        <translation>{axis} des Punkts</translation>
    </message>
    <message>
        <source>Snap to the grid of dots</source>
        <translation>Am Punktraster einrasten</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Way between the sources</source>
        <translation>Weg zwischen den Quellen</translation>
    </message>
    <message>
        <source>Linear adds the latents. Spherical keeps their length on the way. By timbre moves all sources to one timbre and level before it adds them.</source>
        <translation>Linear addiert die Latents. Sphärisch behält unterwegs ihre Länge. Nach Klangfarbe bringt alle Quellen auf eine Klangfarbe und einen Pegel, bevor addiert wird.</translation>
    </message>
    <message>
        <source>Curve from A to B</source>
        <translation>Kurve von A nach B</translation>
    </message>
    <message>
        <source>Clear path</source>
        <translation>Pfad löschen</translation>
    </message>
    <message>
        <source>Lets the point stand still again.</source>
        <translation>Lässt den Punkt wieder stillstehen.</translation>
    </message>
    <message>
        <source>Decodes it and plays it.</source>
        <translation>Dekodiert und spielt ab.</translation>
    </message>
    <message>
        <source>Drag the point. The four sources are mixed as latents.</source>
        <translation>Ziehen Sie den Punkt. Die vier Quellen werden als Latents gemischt.</translation>
    </message>
    <message>
        <source>Drag the point: its way is being recorded.</source>
        <translation>Ziehen Sie den Punkt: Sein Weg wird aufgenommen.</translation>
    </message>
    <message>
        <source>A turns into B over the time of the sound.</source>
        <translation>A wird über die Dauer des Klangs zu B.</translation>
    </message>
    <message>
        <source>A recorded path of {seconds} s is stretched over the sound.</source>
        <translation>Ein aufgenommener Pfad von {seconds} s wird über den Klang gestreckt.</translation>
    </message>
    <message>
        <source>{number} s of each source</source>
        <translation>{number} s jeder Quelle</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Other codec</source>
        <translation>Anderer Codec</translation>
    </message>
    <message>
        <source>Rebuilds the sound of the nearest pieces of another track. Going on in that track is free, a jump costs: with more continuity there are longer pieces and less likeness.</source>
        <translation>Baut den Klang aus den nächstliegenden Stücken einer anderen Spur nach. In ihr weiterzugehen ist frei, ein Sprung kostet: Mit mehr Kontinuität gibt es längere Stücke und weniger Ähnlichkeit.</translation>
    </message>
    <message>
        <source>Replaces every piece of the sound by the nearest entry of the codebook of the Map, at the sound&apos;s own levels. Learn the codebook of other material first.</source>
        <translation>Ersetzt jedes Stück des Klangs durch den nächstliegenden Eintrag des Codebuchs der Karte, mit den Pegeln des Klangs. Lernen Sie zuerst das Codebuch anderen Materials.</translation>
    </message>
    <message>
        <source>Encodes the sound with one codec and decodes it with another one of the same shape, made or trained differently.</source>
        <translation>Kodiert den Klang mit einem Codec und dekodiert ihn mit einem anderen derselben Form, der anders gebaut oder trainiert wurde.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Track that the sound is rebuilt of</source>
        <translation>Spur, aus der der Klang nachgebaut wird</translation>
    </message>
    <message>
        <source>Rebuilt of</source>
        <translation>Nachgebaut aus</translation>
    </message>
    <message>
        <source>The whole track, not only the selection</source>
        <translation>Die ganze Spur, nicht nur die Auswahl</translation>
    </message>
    <message>
        <source>Continuity: price of a jump</source>
        <translation>Kontinuität: Preis eines Sprungs</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>Match bright with bright, whatever the range of each</source>
        <translation>Hell zu Hell zuordnen, unabhängig vom Umfang</translation>
    </message>
    <message>
        <source>Follow the level of the sound</source>
        <translation>Dem Pegel des Klangs folgen</translation>
    </message>
    <message>
        <source>Codecs that encode and decode</source>
        <translation>Codecs, die kodieren und dekodieren</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>Makes it and plays it.</source>
        <translation>Erzeugt es und spielt es ab.</translation>
    </message>
    <message>
        <source>{one}, decoded with {other}</source>
        <translation>{one}, dekodiert mit {other}</translation>
    </message>
    <message>
        <source>{count} pieces, {jumps} jumps</source>
        <translation>{count} Stücke, {jumps} Sprünge</translation>
    </message>
    <message>
        <source>Blind listening test</source>
        <translation>Blinder Hörtest</translation>
    </message>
    <message>
        <source>the mix</source>
        <translation>den Mix</translation>
    </message>
    <message>
        <source>Two ways to form {name}, at equal loudness in a loop. One of them is X: listen as often as you like, then say which.</source>
        <translation>Zwei Arten, {name} zu bilden, bei gleicher Lautheit im Loop. Eine davon ist X: Hören Sie, so oft Sie wollen, und sagen Sie dann, welche.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Hear {sound}  {sound}</source>
        <translation>{sound} hören  {sound}</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>{sound} hören</translation>
    </message>
    <message>
        <source>X is {name}   {key}</source>
        <translation>X ist {name}   {key}</translation>
    </message>
    <message>
        <source>Answer that X is {name}</source>
        <translation>Antworten, dass X {name} ist</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>Das Ergebnis wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Preparing {share:.0f} %</source>
        <translation>Vorbereitung {share:.0f} %</translation>
    </message>
    <message>
        <source>Both ways are rendered and brought to equal loudness.</source>
        <translation>Beide Arten werden gerendert und auf gleiche Lautheit gebracht.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>0 of 0 right</source>
        <translation>0 von 0 richtig</translation>
    </message>
    <message>
        <source>Press A, B and X to listen, the left or right arrow to answer, Esc to end.</source>
        <translation>A, B und X drücken zum Hören, Pfeil links oder rechts zum Antworten, Esc zum Beenden.</translation>
    </message>
    <message>
        <source>{correct} of {trials} right</source>
        <translation>{correct} von {trials} richtig</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>Somebody who guesses does as well in {chance} of tests.</source>
        <translation>Wer rät, schneidet in {chance} der Tests ebenso gut ab.</translation>
    </message>
    <message>
        <source>{guess} Go on to at least {_FEW} trials.</source>
        <translation>{guess} Machen Sie mindestens {_FEW} Versuche.</translation>
    </message>
    <message>
        <source>{guess} You hear the difference.</source>
        <translation>{guess} Sie hören den Unterschied.</translation>
    </message>
    <message>
        <source>{guess} There is no sign yet that you hear a difference.</source>
        <translation>{guess} Noch spricht nichts dafür, dass Sie einen Unterschied hören.</translation>
    </message>
    <message>
        <source>Listen as latent</source>
        <translation>Latent hören</translation>
    </message>
    <message>
        <source>compare decoded method</source>
        <translation>vergleichen dekodiert methode</translation>
    </message>
    <message>
        <source>The sum is formed on latents and decoded.</source>
        <translation>Die Summe wird aus Latents gebildet und dekodiert.</translation>
    </message>
    <message>
        <source>Listen as refined</source>
        <translation>Verfeinert hören</translation>
    </message>
    <message>
        <source>compare detail mask method</source>
        <translation>vergleichen detail maske methode</translation>
    </message>
    <message>
        <source>The latents steer the original recording.</source>
        <translation>Die Latents steuern die Originalaufnahme.</translation>
    </message>
    <message>
        <source>Listen as waveform</source>
        <translation>Als Wellenform hören</translation>
    </message>
    <message>
        <source>compare plain arithmetic method</source>
        <translation>vergleichen einfache arithmetik methode</translation>
    </message>
    <message>
        <source>Plain arithmetic on the recordings.</source>
        <translation>Einfache Arithmetik auf den Aufnahmen.</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>Original hören</translation>
    </message>
    <message>
        <source>compare full mix reference</source>
        <translation>vergleichen gesamtmix referenz</translation>
    </message>
    <message>
        <source>What the recipe starts from, for reference.</source>
        <translation>Wovon das Rezept ausgeht, als Referenz.</translation>
    </message>
    <message>
        <source>Scrub back</source>
        <translation>Zurück scrubben</translation>
    </message>
    <message>
        <source>jog shuttle hear</source>
        <translation>jog shuttle hören</translation>
    </message>
    <message>
        <source>Plays a grain 50 ms earlier. Or drag on the ruler with Ctrl.</source>
        <translation>Spielt ein Stück 50 ms früher. Oder mit Ctrl auf dem Lineal ziehen.</translation>
    </message>
    <message>
        <source>Scrub forward</source>
        <translation>Vorwärts scrubben</translation>
    </message>
    <message>
        <source>Plays a grain 50 ms later. Or drag on the ruler with Ctrl.</source>
        <translation>Spielt ein Stück 50 ms später. Oder mit Ctrl auf dem Lineal ziehen.</translation>
    </message>
    <message>
        <source>Solo only this track</source>
        <translation>Nur diese Spur solo</translation>
    </message>
    <message>
        <source>exclusive alone</source>
        <translation>exklusiv allein</translation>
    </message>
    <message>
        <source>Or press S in the track&apos;s header with Ctrl or Alt.</source>
        <translation>Oder S im Spurkopf mit Ctrl oder Alt drücken.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>listen document mix</source>
        <translation>hören dokument mix</translation>
    </message>
    <message>
        <source>Plays the project again, with every track at its own level.</source>
        <translation>Spielt wieder das Projekt, jede Spur mit eigenem Pegel.</translation>
    </message>
    <message>
        <source>Blind listening test...</source>
        <translation>Blinder Hörtest...</translation>
    </message>
    <message>
        <source>abx compare score binomial</source>
        <translation>abx vergleichen punkte binomial</translation>
    </message>
    <message>
        <source>Can you tell which one is X? Keeps score and says how likely a guess does as well.</source>
        <translation>Erkennen Sie, welches X ist? Zählt mit und sagt, wie wahrscheinlich bloßes Raten ebenso gut ist.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Way to listen</source>
        <translation>Art des Hörens</translation>
    </message>
    <message>
        <source>Play every way as loud as the softest of them</source>
        <translation>Jede Art so laut spielen wie die leiseste</translation>
    </message>
    <message>
        <source>Blind test...</source>
        <translation>Blindtest...</translation>
    </message>
    <message>
        <source>Test blindly whether you hear it</source>
        <translation>Blind testen, ob Sie es hören</translation>
    </message>
    <message>
        <source>Play the project again</source>
        <translation>Das Projekt wieder abspielen</translation>
    </message>
    <message>
        <source>Comparing the mix</source>
        <translation>Vergleich des Mixes</translation>
    </message>
    <message>
        <source>Comparing {name} alone</source>
        <translation>Vergleich von {name} allein</translation>
    </message>
    <message>
        <source>{gain} to match</source>
        <translation>{gain} zum Angleichen</translation>
    </message>
    <message>
        <source>as loud as it is</source>
        <translation>so laut, wie es ist</translation>
    </message>
    <message>
        <source>at its own level</source>
        <translation>mit eigenem Pegel</translation>
    </message>
    <message>
        <source>SI-SDR per band</source>
        <translation>SI-SDR je Band</translation>
    </message>
    <message>
        <source>from {hz:.0f} Hz {gain}</source>
        <translation>ab {hz:.0f} Hz {gain}</translation>
    </message>
    <message>
        <source>SI-SDR per band, dB</source>
        <translation>SI-SDR je Band, dB</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Latent render against waveform arithmetic, level-matched: more is closer, dB.</source>
        <translation>Latentes Rendering gegen Wellenform-Arithmetik, pegelangeglichen: mehr ist näher, dB.</translation>
    </message>
    <message>
        <source>How much louder the latent render is than the arithmetic, dB.</source>
        <translation>Wie viel lauter das latente Rendering als die Arithmetik ist, dB.</translation>
    </message>
    <message>
        <source>The arithmetic&apos;s result encoded and decoded, SI-SDR: the best that latents can do, dB.</source>
        <translation>Das Ergebnis der Arithmetik kodiert und dekodiert, SI-SDR: das Beste, was Latents können, dB.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung beenden</translation>
    </message>
    <message>
        <source>Compare latents and waveforms over the selection, the loop, or 10 s here</source>
        <translation>Latents und Wellenformen über Auswahl, Loop oder 10 s ab hier vergleichen</translation>
    </message>
    <message>
        <source>Measuring {value:.0f} %: rendering both ways and comparing them.</source>
        <translation>Messung {value:.0f} %: Beide Arten werden gerendert und verglichen.</translation>
    </message>
    <message>
        <source>How close the mix formed on latents is to plain arithmetic. Select a stretch, then measure.</source>
        <translation>Wie nah der aus Latents gebildete Mix der einfachen Arithmetik ist. Wählen Sie eine Stelle und messen Sie.</translation>
    </message>
    <message>
        <source>How close this track formed on latents is to plain arithmetic. Select a stretch, then measure.</source>
        <translation>Wie nah diese aus Latents gebildete Spur der einfachen Arithmetik ist. Wählen Sie eine Stelle und messen Sie.</translation>
    </message>
    <message>
        <source>{start} to {stop}</source>
        <translation>{start} bis {stop}</translation>
    </message>
    <message>
        <source>, before the last change</source>
        <translation>, vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Running on {device}</source>
        <translation>Läuft auf {device}</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio, and it was written to the log.</source>
        <translation>Im Studio ist etwas schiefgegangen; es wurde ins Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>An internal fault</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>{name} and {count} file more</source>
        <translation>{name} und {count} weitere Datei</translation>
    </message>
    <message>
        <source>{name} and {count} files more</source>
        <translation>{name} und {count} weitere Dateien</translation>
    </message>
    <message>
        <source>Exported {what}: {length}, peak {peak}FS, {loudness} LUFS.</source>
        <translation>{what} exportiert: {length}, Spitze {peak}FS, {loudness} LUFS.</translation>
    </message>
    <message>
        <source>Version {version}. Mixes and separates music in the latent space of a linear audio autoencoder.</source>
        <translation>Version {version}. Mischt und trennt Musik im latenten Raum eines linearen Audio-Autoencoders.</translation>
    </message>
    <message>
        <source>Licensed under Apache-2.0; Inter under the SIL Open Font License.</source>
        <translation>Lizenziert unter Apache-2.0; Inter unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlation of left and right over 0.4 s: +1 is mono, 0 is wide, below 0 the sum to mono loses.</source>
        <translation>Korrelation von links und rechts über 0,4 s: +1 ist mono, 0 weit, unter 0 verliert die Mono-Summe.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Momentary</source>
        <translation>Momentan</translation>
    </message>
    <message>
        <source>Loudness of the last 0.4 s, LUFS</source>
        <translation>Lautheit der letzten 0,4 s, LUFS</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kurzzeit</translation>
    </message>
    <message>
        <source>Loudness of the last 3 s, LUFS</source>
        <translation>Lautheit der letzten 3 s, LUFS</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Loudness since playing began, LUFS. Click to measure anew.</source>
        <translation>Lautheit seit Beginn der Wiedergabe, LUFS. Klicken, um neu zu messen.</translation>
    </message>
    <message>
        <source>Highest peak since playing began, dBTP. Click to measure anew.</source>
        <translation>Höchste Spitze seit Beginn der Wiedergabe, dBTP. Klicken, um neu zu messen.</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Master-Pegel</translation>
    </message>
    <message>
        <source>Master gain</source>
        <translation>Master-Gain</translation>
    </message>
    <message>
        <source>The loudness guard turns down what is decoded far louder than it should be.</source>
        <translation>Der Lautheitsschutz senkt ab, was viel lauter dekodiert wird, als es sein sollte.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Set master gain</source>
        <translation>Master-Gain setzen</translation>
    </message>
    <message>
        <source>Guard {reduction}</source>
        <translation>Schutz {reduction}</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Gerendert</translation>
    </message>
    <message>
        <source>You hear decoded latents everywhere.</source>
        <translation>Sie hören überall dekodierte Latents.</translation>
    </message>
    <message>
        <source>Rendering {percent} %</source>
        <translation>Rendern {percent} %</translation>
    </message>
    <message>
        <source>You hear decoded latents where they are rendered, and the waveforms&apos; sum elsewhere.</source>
        <translation>Sie hören dekodierte Latents, wo sie gerendert sind, und sonst die Summe der Wellenformen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, {percent} %</source>
        <translation>Vorschau, {percent} %</translation>
    </message>
    <message>
        <source>You hear the waveforms&apos; sum where nothing is decoded yet.</source>
        <translation>Sie hören die Summe der Wellenformen, wo noch nichts dekodiert ist.</translation>
    </message>
    <message>
        <source>{title}, edited</source>
        <translation>{title}, bearbeitet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Installed. Its checksum is the one that its authors published.</source>
        <translation>Installiert. Die Prüfsumme ist die, die die Autoren veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Installed. Its checksum is the one that the hub announced.</source>
        <translation>Installiert. Die Prüfsumme ist die, die der Hub angekündigt hat.</translation>
    </message>
    <message>
        <source>Installed. Its checksum is that of the earlier installation.</source>
        <translation>Installiert. Die Prüfsumme ist die der früheren Installation.</translation>
    </message>
    <message>
        <source>Installed. No published checksum is known, so its own was recorded and counts from now on.</source>
        <translation>Installiert. Es ist keine veröffentlichte Prüfsumme bekannt; die eigene wurde vermerkt und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Verified: the file is what was installed.</source>
        <translation>Überprüft: Die Datei ist, was installiert wurde.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Non-commercial</source>
        <translation>Nicht kommerziell</translation>
    </message>
    <message>
        <source>Use in project</source>
        <translation>Im Projekt verwenden</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Entfernen...</translation>
    </message>
    <message>
        <source>From a folder...</source>
        <translation>Aus einem Ordner...</translation>
    </message>
    <message>
        <source>From a file or archive...</source>
        <translation>Aus Datei oder Archiv...</translation>
    </message>
    <message>
        <source>{action} {model}</source>
        <extracomment>What a button does, and to which model</extracomment>
        <translation>{model}: {action}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <translation>Kommt mit der App</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>{size} downloaded</source>
        <translation>{size} heruntergeladen</translation>
    </message>
    <message>
        <source>any sample rate</source>
        <translation>jede Abtastrate</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is downloaded before you press Install.</source>
        <translation>Es wird nichts heruntergeladen, bevor Sie Installieren drücken.</translation>
    </message>
    <message>
        <source>Where models are downloaded from. Empty: the hub of their authors.</source>
        <translation>Woher Modelle heruntergeladen werden. Leer: vom Hub ihrer Autoren.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A model turns recordings into latents and back.</source>
        <translation>Ein Modell macht aus Aufnahmen Latents und umgekehrt.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>{model} can be installed or imported again later.</source>
        <translation>{model} kann später wieder installiert oder importiert werden.</translation>
    </message>
    <message>
        <source>This project uses it, and plays as a preview until it is back.</source>
        <translation>Dieses Projekt verwendet es und spielt als Vorschau, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>{model} entfernen?</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrangieren</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>page view switch</source>
        <translation>seite ansicht wechseln</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s own output is used.</source>
        <translation>Solange es nicht angeschlossen ist, wird der Ausgang des Systems verwendet.</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{name}, not installed</source>
        <translation>{name}, nicht installiert</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Latents and waveforms.</source>
        <translation>Latents und Wellenformen.</translation>
    </message>
    <message>
        <source>Given by LINCAE_STUDIO_CACHE.</source>
        <translation>Durch LINCAE_STUDIO_CACHE vorgegeben.</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Größenlimit</translation>
    </message>
    <message>
        <source>What was used least recently goes first.</source>
        <translation>Was am längsten nicht gebraucht wurde, geht zuerst.</translation>
    </message>
    <message>
        <source>Clear...</source>
        <translation>Leeren...</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>{name}, not found</source>
        <translation>{name}, nicht gefunden</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Startet...</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>Die Engine startet.</translation>
    </message>
    <message>
        <source>Running on {device}.</source>
        <translation>Läuft auf {device}.</translation>
    </message>
    <message>
        <source>{name}, not connected</source>
        <translation>{name}, nicht angeschlossen</translation>
    </message>
    <message>
        <source>{linearity}, compression {ratio:g}×, {rate}. For this project and new ones.</source>
        <translation>{linearity}, Kompression {ratio:g}×, {rate}. Für dieses Projekt und neue.</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message>
        <source>The cache folder was not changed</source>
        <translation>Der Cache-Ordner wurde nicht geändert</translation>
    </message>
    <message>
        <source>The folder cannot be written: choose another one.</source>
        <translation>In den Ordner kann nicht geschrieben werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Latents and waveforms are made again when they are needed; recordings and projects stay.</source>
        <translation>Latents und Wellenformen werden bei Bedarf neu erstellt; Aufnahmen und Projekte bleiben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Cache leeren?</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rad</translation>
    </message>
    <message>
        <source>Height of waveforms</source>
        <translation>Höhe der Wellenformen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Wheel</source>
        <translation>Ctrl+Umschalt+Rad</translation>
    </message>
    <message>
        <source>Height of tracks</source>
        <translation>Höhe der Spuren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Wheel</source>
        <translation>Ctrl+Alt+Rad</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>In der Zeit scrollen</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Umschalt+Rad</translation>
    </message>
    <message>
        <source>Fine fader</source>
        <translation>Fader fein</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Reset a fader or field</source>
        <translation>Fader oder Feld zurücksetzen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Device not used yet</source>
        <translation>Gerät noch nicht benutzt</translation>
    </message>
    <message>
        <source>The device is chosen and tested at its first use.</source>
        <translation>Das Gerät wird beim ersten Gebrauch gewählt und getestet.</translation>
    </message>
    <message>
        <source>Self-test {time} ms.</source>
        <translation>Selbsttest {time} ms.</translation>
    </message>
    <message>
        <source>Codec {codec}</source>
        <translation>Codec {codec}</translation>
    </message>
    <message>
        <source>{codec}: {linearity}, compression {ratio:g}×, licence {licence}.</source>
        <translation>{codec}: {linearity}, Kompression {ratio:g}×, Lizenz {licence}.</translation>
    </message>
    <message>
        <source>{rate}, float 32</source>
        <translation>{rate}, Float 32</translation>
    </message>
    <message>
        <source>Sample rate of the project and the format it is mixed in</source>
        <translation>Abtastrate des Projekts und das Format, in dem gemischt wird</translation>
    </message>
    <message>
        <source>Cache empty, limit {limit}</source>
        <translation>Cache leer, Limit {limit}</translation>
    </message>
    <message>
        <source>Cache {used} of {limit}</source>
        <translation>Cache {used} von {limit}</translation>
    </message>
    <message>
        <source>Latents, waveforms and decoded audio in {folder}</source>
        <translation>Latents, Wellenformen und dekodiertes Audio in {folder}</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is being worked on. Click for the jobs panel.</source>
        <translation>Es wird an nichts gearbeitet. Klicken für die Aufgabenliste.</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} laufen</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Audio output and its latency</source>
        <translation>Audioausgang und seine Latenz</translation>
    </message>
    <message>
        <source>Playing without a device</source>
        <translation>Wiedergabe ohne Gerät</translation>
    </message>
    <message>
        <source>Output not used yet</source>
        <translation>Ausgang noch nicht benutzt</translation>
    </message>
    <message>
        <source>The audio output opens when you play.</source>
        <translation>Der Audioausgang öffnet sich beim Abspielen.</translation>
    </message>
    <message>
        <source>{count} dropout</source>
        <translation>{count} Aussetzer</translation>
    </message>
    <message>
        <source>{count} dropouts</source>
        <translation>{count} Aussetzer</translation>
    </message>
    <message>
        <source>Times the audio output found too little to play</source>
        <translation>Wie oft der Audioausgang zu wenig zu spielen fand</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>What is shown beside the overlay</source>
        <translation>Was neben der Überlagerung steht</translation>
    </message>
    <message>
        <source>Close the assistant  Esc</source>
        <translation>Assistenten schließen  Esc</translation>
    </message>
    <message>
        <source>Predicted null depth per band</source>
        <translation>Vorhergesagte Auslöschung je Band</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Nudge step in samples or milliseconds</source>
        <translation>Schrittweite in Samples oder Millisekunden</translation>
    </message>
    <message>
        <source>How far a press of ‹ or › moves the part, in samples or 1 ms; « and » move ten times as far</source>
        <translation>Wie weit ein Druck auf ‹ oder › den Teil verschiebt, in Samples oder 1 ms; « und » zehnmal so weit</translation>
    </message>
    <message>
        <source>Length of the view</source>
        <translation>Länge der Ansicht</translation>
    </message>
    <message>
        <source>The source files are not changed. Undo takes the new tracks away again.</source>
        <translation>Die Quelldateien werden nicht verändert. Rückgängig entfernt die neuen Spuren wieder.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Move the part {number} samples earlier, {milliseconds}</source>
        <translation>Den Teil {number} Samples früher setzen, {milliseconds}</translation>
    </message>
    <message>
        <source>Move the part {number} samples later, {milliseconds}</source>
        <translation>Den Teil {number} Samples später setzen, {milliseconds}</translation>
    </message>
    <message>
        <source>Overlay at bar {bar}</source>
        <translation>Überlagerung bei Takt {bar}</translation>
    </message>
    <message>
        <source>Apply, make {count} track</source>
        <translation>Anwenden, {count} Spur erstellen</translation>
    </message>
    <message>
        <source>Apply, make {count} tracks</source>
        <translation>Anwenden, {count} Spuren erstellen</translation>
    </message>
    <message>
        <source>{part_name}, aligned</source>
        <translation>{part_name}, ausgerichtet</translation>
    </message>
    <message>
        <source>makes {text}</source>
        <translation>ergibt {text}</translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>unten gezeigt</translation>
    </message>
    <message>
        <source>As it was found.</source>
        <translation>Wie gefunden.</translation>
    </message>
    <message>
        <source>How well it will cancel</source>
        <translation>Wie gut es sich auslöscht</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Without tone match</source>
        <translation>Ohne Klanganpassung</translation>
    </message>
    <message>
        <source>Looking for the part in the mix.</source>
        <translation>Der Teil wird im Mix gesucht.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Search the whole recordings</source>
        <translation>Ganze Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Also look for it more than 30 s away</source>
        <translation>Auch mehr als 30 s entfernt suchen</translation>
    </message>
    <message>
        <source>Found alignment</source>
        <translation>Gefundene Ausrichtung</translation>
    </message>
    <message>
        <source>Timeline sample at which the part&apos;s first sample sounds. Type a number, turn the wheel for whole samples, with Shift for hundredths.</source>
        <translation>Sample der Timeline, an dem das erste Sample des Teils erklingt. Zahl eingeben, Rad für ganze Samples drehen, mit Umschalt für Hundertstel.</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search for the part anew</source>
        <translation>Den Teil neu suchen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take back what was changed by hand</source>
        <translation>Zurücknehmen, was von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Looking for {part_name} in {whole_name}.</source>
        <translation>{part_name} wird in {whole_name} gesucht.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{message} Set the offset by hand, search the whole recordings, or choose another track.</source>
        <translation>{message} Setzen Sie den Versatz von Hand, durchsuchen Sie die ganzen Aufnahmen oder wählen Sie eine andere Spur.</translation>
    </message>
    <message>
        <source>Measuring.</source>
        <translation>Messung läuft.</translation>
    </message>
    <message>
        <source>Alignment of the recipe</source>
        <translation>Ausrichtung des Rezepts</translation>
    </message>
    <message>
        <source>Alignment by hand</source>
        <translation>Ausrichtung von Hand</translation>
    </message>
    <message>
        <source>samples, {milliseconds}</source>
        <translation>Samples, {milliseconds}</translation>
    </message>
    <message>
        <source>ppm over {length}</source>
        <translation>ppm über {length}</translation>
    </message>
    <message>
        <source>Left and right are exchanged.</source>
        <translation>Links und rechts sind vertauscht.</translation>
    </message>
    <message>
        <source>The drift is not steady: it follows {count} points.</source>
        <translation>Die Drift ist nicht gleichmäßig: Sie folgt {count} Punkten.</translation>
    </message>
    <message>
        <source>The part is played at {kilohertz}.</source>
        <translation>Der Teil wird mit {kilohertz} gespielt.</translation>
    </message>
    <message>
        <source>Try {time}</source>
        <translation>{time} versuchen</translation>
    </message>
    <message>
        <source>Let the part begin at sample {number}</source>
        <translation>Den Teil bei Sample {number} beginnen lassen</translation>
    </message>
    <message>
        <source>wanted source</source>
        <translation>gewünschte Quelle</translation>
    </message>
    <message>
        <source>complement</source>
        <translation>Komplement</translation>
    </message>
    <message>
        <source>what neither explains</source>
        <translation>was keines erklärt</translation>
    </message>
    <message>
        <source>Press {key} to hear the preview with this method</source>
        <translation>{key} drücken, um die Vorschau mit dieser Methode zu hören</translation>
    </message>
    <message>
        <source>, best here</source>
        <translation>, hier am besten</translation>
    </message>
    <message>
        <source>Best here</source>
        <translation>Hier am besten</translation>
    </message>
    <message>
        <source>Apply makes</source>
        <translation>Anwenden ergibt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Play every method at the loudness of the softest one</source>
        <translation>Jede Methode in der Lautheit der leisesten spielen</translation>
    </message>
    <message>
        <source>Preview 10 s</source>
        <translation>Vorschau 10 s</translation>
    </message>
    <message>
        <source>Make the {role}</source>
        <translation>Erstellen: {role}</translation>
    </message>
    <message>
        <source>Preview {count} s</source>
        <translation>Vorschau {count} s</translation>
    </message>
    <message>
        <source>rendering {share:.0f} %</source>
        <translation>Rendern {share:.0f} %</translation>
    </message>
    <message>
        <source>playing {method}</source>
        <translation>spielt {method}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Overlay of both recordings</source>
        <translation>Überlagerung beider Aufnahmen</translation>
    </message>
    <message>
        <source>null {gain}</source>
        <translation>Auslöschung {gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>anchor: attack</source>
        <translation>Anker: Anschlag</translation>
    </message>
    <message>
        <source>Null here {gain}</source>
        <translation>Auslöschung hier {gain}</translation>
    </message>
    <message>
        <source>dB, deeper is better</source>
        <translation>dB, tiefer ist besser</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Decoded difference of the latents. Smooth, but softens attacks.</source>
        <translation>Dekodierte Differenz der Latents. Glatt, aber weicht Anschläge auf.</translation>
    </message>
    <message>
        <source>What plain subtraction leaves of the part is turned down. Keeps the recording&apos;s detail.</source>
        <translation>Was einfaches Abziehen vom Teil übrig lässt, wird abgesenkt. Behält die Details der Aufnahme.</translation>
    </message>
    <message>
        <source>Plain arithmetic on the recordings. Leaves whatever was mastered differently.</source>
        <translation>Einfache Arithmetik auf den Aufnahmen. Lässt übrig, was anders gemastert wurde.</translation>
    </message>
    <message>
        <source>The files are the same recording: plain subtraction leaves next to nothing of the part.</source>
        <translation>Die Dateien sind dieselbe Aufnahme: Einfaches Abziehen lässt fast nichts vom Teil übrig.</translation>
    </message>
    <message>
        <source>The files were mastered differently, but the tone match makes up for nearly all of it.</source>
        <translation>Die Dateien wurden unterschiedlich gemastert, aber die Klanganpassung gleicht fast alles aus.</translation>
    </message>
    <message>
        <source>The files hardly cancel. Check the offset, or whether these are two versions of one song.</source>
        <translation>Die Dateien löschen sich kaum aus. Prüfen Sie den Versatz, oder ob es zwei Fassungen eines Songs sind.</translation>
    </message>
    <message>
        <source>The files match at all frequencies, but not exactly: expect faint remains of the part.</source>
        <translation>Die Dateien passen bei allen Frequenzen, aber nicht exakt: Es bleiben schwache Reste des Teils.</translation>
    </message>
    <message>
        <source>The files match poorly at all frequencies: expect clear remains of the part.</source>
        <translation>Die Dateien passen bei allen Frequenzen schlecht: Es bleiben deutliche Reste des Teils.</translation>
    </message>
    <message>
        <source>cymbals</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>remains of the part</source>
        <translation>Reste des Teils</translation>
    </message>
    <message>
        <source>The files match well up to {frequency}. Above it they were mastered differently: expect faint {left} in the plain difference.</source>
        <translation>Die Dateien passen gut bis {frequency}. Darüber wurden sie unterschiedlich gemastert: In der einfachen Differenz bleiben schwach {left}.</translation>
    </message>
    <message>
        <source>Confident, {percent}</source>
        <translation>Sicher, {percent}</translation>
    </message>
    <message>
        <source>Fairly sure, {percent}</source>
        <translation>Ziemlich sicher, {percent}</translation>
    </message>
    <message>
        <source>Unsure, {percent}</source>
        <translation>Unsicher, {percent}</translation>
    </message>
    <message>
        <source>gain follows the mix</source>
        <translation>Gain folgt dem Mix</translation>
    </message>
    <message>
        <source>not needed, a gain does as well</source>
        <translation>nicht nötig, ein Gain leistet dasselbe</translation>
    </message>
    <message>
        <source>short filter, {number} taps</source>
        <translation>kurzes Filter, {number} Taps</translation>
    </message>
    <message>
        <source>long filter, {number} taps</source>
        <translation>langes Filter, {number} Taps</translation>
    </message>
    <message>
        <source>{filter}, gain follows</source>
        <translation>{filter}, Gain folgt</translation>
    </message>
    <message>
        <source>{text} Expected SDR {gain}.</source>
        <translation>{text} Erwartetes SDR {gain}.</translation>
    </message>
    <message>
        <source>stone</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Selects, moves, trims and fades clips.</source>
        <translation>Wählt, verschiebt, trimmt und blendet Clips.</translation>
    </message>
    <message>
        <source>Envelope points</source>
        <translation>Hüllkurvenpunkte</translation>
    </message>
    <message>
        <source>Click to add a point of latent gain, drag to move it.</source>
        <translation>Klicken fügt einen Punkt des latenten Gains hinzu, Ziehen verschiebt ihn.</translation>
    </message>
    <message>
        <source>Envelope pencil</source>
        <translation>Hüllkurvenstift</translation>
    </message>
    <message>
        <source>Draw the latent gain by hand.</source>
        <translation>Den latenten Gain von Hand zeichnen.</translation>
    </message>
    <message>
        <source>Delete clip</source>
        <translation>Clip löschen</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Gruppe {n}</translation>
    </message>
    <message>
        <source>Remove envelopes</source>
        <translation>Hüllkurven entfernen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste at the playhead</source>
        <translation>An der Abspielposition einfügen</translation>
    </message>
    <message>
        <source>clip insert</source>
        <translation>clip einsetzen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>clip repeat</source>
        <translation>clip wiederholen</translation>
    </message>
    <message>
        <source>Copies the selected clips to right behind them.</source>
        <translation>Kopiert die gewählten Clips direkt hinter sich.</translation>
    </message>
    <message>
        <source>remove clip time track</source>
        <translation>entfernen clip zeit spur</translation>
    </message>
    <message>
        <source>Delete and close up</source>
        <translation>Löschen und aufrücken</translation>
    </message>
    <message>
        <source>ripple gap remove</source>
        <translation>ripple lücke entfernen</translation>
    </message>
    <message>
        <source>What follows moves up to where the deleted began.</source>
        <translation>Was folgt, rückt dorthin auf, wo das Gelöschte begann.</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>An der Abspielposition teilen</translation>
    </message>
    <message>
        <source>cut divide razor clip</source>
        <translation>schneiden teilen klinge clip</translation>
    </message>
    <message>
        <source>Cuts the selected clips, or all on the selected tracks.</source>
        <translation>Schneidet die gewählten Clips oder alle auf den gewählten Spuren.</translation>
    </message>
    <message>
        <source>Nudge to the left</source>
        <translation>Schrittweise nach links</translation>
    </message>
    <message>
        <source>move earlier grid</source>
        <translation>verschieben früher raster</translation>
    </message>
    <message>
        <source>Nudge to the right</source>
        <translation>Schrittweise nach rechts</translation>
    </message>
    <message>
        <source>move later grid</source>
        <translation>verschieben später raster</translation>
    </message>
    <message>
        <source>Nudge by a sample to the left</source>
        <translation>Ein Sample nach links</translation>
    </message>
    <message>
        <source>move earlier fine</source>
        <translation>verschieben früher fein</translation>
    </message>
    <message>
        <source>Nudge by a sample to the right</source>
        <translation>Ein Sample nach rechts</translation>
    </message>
    <message>
        <source>move later fine</source>
        <translation>verschieben später fein</translation>
    </message>
    <message>
        <source>Add a marker at the playhead</source>
        <translation>Marker an der Abspielposition setzen</translation>
    </message>
    <message>
        <source>mark cue place</source>
        <translation>markierung cue stelle</translation>
    </message>
    <message>
        <source>Add a region of the selected time</source>
        <translation>Bereich aus der Zeitauswahl anlegen</translation>
    </message>
    <message>
        <source>mark part verse chorus</source>
        <translation>markierung teil strophe refrain</translation>
    </message>
    <message>
        <source>Without selected time, of the loop.</source>
        <translation>Ohne Zeitauswahl aus dem Loop.</translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation>Zum vorigen Marker</translation>
    </message>
    <message>
        <source>navigate region</source>
        <translation>navigieren bereich</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Zum nächsten Marker</translation>
    </message>
    <message>
        <source>Select all clips</source>
        <translation>Alle Clips auswählen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>link folder together</source>
        <translation>verbinden ordner zusammen</translation>
    </message>
    <message>
        <source>Mute, solo and moves of the fader then hold for all of them.</source>
        <translation>Stumm, Solo und Faderbewegungen gelten dann für alle.</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>trennen</translation>
    </message>
    <message>
        <source>Remove the envelope</source>
        <translation>Hüllkurve entfernen</translation>
    </message>
    <message>
        <source>automation gain</source>
        <translation>automation gain</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>fold expand lane height</source>
        <translation>falten ausklappen spur höhe</translation>
    </message>
    <message>
        <source>Common height</source>
        <translation>Einheitliche Höhe</translation>
    </message>
    <message>
        <source>lane reset</source>
        <translation>spur zurücksetzen</translation>
    </message>
    <message>
        <source>Takes back a height that was dragged.</source>
        <translation>Nimmt eine gezogene Höhe zurück.</translation>
    </message>
    <message>
        <source>Tool: {lower}</source>
        <translation>Werkzeug: {lower}</translation>
    </message>
    <message>
        <source>mouse draw automation gain latent envelope</source>
        <translation>maus zeichnen automation gain latent hüllkurve</translation>
    </message>
    <message>
        <source>Scroll the tracks</source>
        <translation>Spuren scrollen</translation>
    </message>
    <message>
        <source>Click to draw waveforms at full scale again</source>
        <translation>Klicken, um Wellenformen wieder in voller Skala zu zeichnen</translation>
    </message>
    <message>
        <source>Waveforms +{gain} dB</source>
        <translation>Wellenformen +{gain} dB</translation>
    </message>
    <message>
        <source>Track {name}</source>
        <translation>Spur {name}</translation>
    </message>
    <message>
        <source>Add audio files</source>
        <translation>Audiodateien hinzufügen</translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation>Audio ({patterns})</translation>
    </message>
    <message>
        <source>Add {name} as a new track</source>
        <translation>{name} als neue Spur hinzufügen</translation>
    </message>
    <message>
        <source>Add these files as new tracks</source>
        <translation>Diese Dateien als neue Spuren hinzufügen</translation>
    </message>
    <message>
        <source>Add the audio files of {name} as new tracks</source>
        <translation>Audiodateien aus {name} als neue Spuren hinzufügen</translation>
    </message>
    <message>
        <source> below {name}</source>
        <translation> unter {name}</translation>
    </message>
    <message>
        <source>{what}{where}, at {when}.</source>
        <translation>{what}{where}, bei {when}.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter selects the track.</source>
        <translation>Pfeiltasten gehen von Clip zu Clip, Eingabe wählt die Spur.</translation>
    </message>
    <message>
        <source>{name}, at {start}, {length} long</source>
        <translation>{name}, bei {start}, {length} lang</translation>
    </message>
    <message>
        <source>Move clip</source>
        <translation>Clip verschieben</translation>
    </message>
    <message>
        <source>Copy clip of {name}</source>
        <translation>Clip von {name} kopieren</translation>
    </message>
    <message>
        <source>Copy {count} clips of {name}</source>
        <translation>{count} Clips von {name} kopieren</translation>
    </message>
    <message>
        <source>Move {count} clips of {name}</source>
        <translation>{count} Clips von {name} verschieben</translation>
    </message>
    <message>
        <source>Trim clip</source>
        <translation>Clip trimmen</translation>
    </message>
    <message>
        <source>Fade {grip}</source>
        <translation>Blende {grip}</translation>
    </message>
    <message>
        <source>Drop it on another track to subtract or add it.</source>
        <translation>Auf eine andere Spur legen, um abzuziehen oder zu addieren.</translation>
    </message>
    <message>
        <source>Subtract {name} from {other}, or add it.</source>
        <translation>{name} von {other} abziehen oder addieren.</translation>
    </message>
    <message>
        <source>Move the track here.</source>
        <translation>Spur hierher verschieben.</translation>
    </message>
    <message>
        <source>Combine {target} and {dropped}</source>
        <translation>{target} und {dropped} kombinieren</translation>
    </message>
    <message>
        <source>Subtract…</source>
        <translation>Abziehen…</translation>
    </message>
    <message>
        <source>Align, match and compare first</source>
        <translation>Erst ausrichten, angleichen und vergleichen</translation>
    </message>
    <message>
        <source>Subtract one track from another</source>
        <translation>Eine Spur von einer anderen abziehen</translation>
    </message>
    <message>
        <source>Align and compare first…</source>
        <translation>Erst ausrichten und vergleichen…</translation>
    </message>
    <message>
        <source>Make the track</source>
        <translation>Spur erstellen</translation>
    </message>
    <message>
        <source>Add a point to the envelope of {name}</source>
        <translation>Punkt zur Hüllkurve von {name} hinzufügen</translation>
    </message>
    <message>
        <source>Move a point of the envelope of {name}</source>
        <translation>Punkt der Hüllkurve von {name} verschieben</translation>
    </message>
    <message>
        <source>Move {count} points</source>
        <translation>{count} Punkte verschieben</translation>
    </message>
    <message>
        <source>{text} in {name}</source>
        <translation>{text} in {name}</translation>
    </message>
    <message>
        <source>Latent gain {level} dB</source>
        <translation>Latenter Gain {level} dB</translation>
    </message>
    <message>
        <source>, subtracted</source>
        <translation>, abgezogen</translation>
    </message>
    <message>
        <source>Drop audio here, or drop one track on another to add or subtract it</source>
        <translation>Audio hierher ziehen, oder eine Spur auf eine andere, um zu addieren oder abzuziehen</translation>
    </message>
    <message>
        <source>Take one track out of another</source>
        <translation>Eine Spur aus einer anderen herausnehmen</translation>
    </message>
    <message>
        <source>Add audio files as tracks</source>
        <translation>Audiodateien als Spuren hinzufügen</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>New: {new}</source>
        <translation>Neu: {new}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Listen as {method}</source>
        <translation>Hören als {method}</translation>
    </message>
    <message>
        <source>Subtract from</source>
        <translation>Abziehen von</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Addieren zu</translation>
    </message>
    <message>
        <source>− subtracted from {whole}, not heard on its own</source>
        <translation>− von {whole} abgezogen, nicht für sich zu hören</translation>
    </message>
    <message>
        <source>− subtracted from the mix</source>
        <translation>− vom Mix abgezogen</translation>
    </message>
    <message>
        <source>{group}{count} files</source>
        <translation>{group}{count} Dateien</translation>
    </message>
    <message>
        <source>Markers and regions</source>
        <translation>Marker und Bereiche</translation>
    </message>
    <message>
        <source>Click to go there, drag to move, double click to rename.</source>
        <translation>Klicken springt dorthin, Ziehen verschiebt, Doppelklick benennt um.</translation>
    </message>
    <message>
        <source>Select its time</source>
        <translation>Zeit auswählen</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>Name der Markierung</translation>
    </message>
    <message>
        <source>Equal power</source>
        <translation>Gleiche Leistung</translation>
    </message>
    <message>
        <source>Straight to the next point</source>
        <translation>Gerade zum nächsten Punkt</translation>
    </message>
    <message>
        <source>Curved to the next point</source>
        <translation>Gebogen zum nächsten Punkt</translation>
    </message>
    <message>
        <source>Hold until the next point</source>
        <translation>Bis zum nächsten Punkt halten</translation>
    </message>
    <message>
        <source>Subtract here</source>
        <translation>Hier abziehen</translation>
    </message>
    <message>
        <source>Delete the point</source>
        <translation>Den Punkt löschen</translation>
    </message>
    <message>
        <source>Add a region of it</source>
        <translation>Daraus einen Bereich machen</translation>
    </message>
    <message>
        <source>Delete it and close up</source>
        <translation>Löschen und aufschließen</translation>
    </message>
    <message>
        <source>Set to 0 dB</source>
        <translation>Auf 0 dB setzen</translation>
    </message>
    <message>
        <source>Set to silence</source>
        <translation>Auf Stille setzen</translation>
    </message>
    <message>
        <source>Envelope on</source>
        <translation>Hüllkurve an</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Clip loopen</translation>
    </message>
    <message>
        <source>Half a second</source>
        <translation>Halbe Sekunde</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>Abspielposition hierher setzen</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <translation>Marker hier setzen</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Overview of the song</source>
        <translation>Übersicht des Songs</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom. Double click to see the whole song.</source>
        <translation>Rahmen ziehen zum Scrollen, seine Ränder zum Zoomen. Doppelklick zeigt den ganzen Song.</translation>
    </message>
    <message>
        <source>peaks amplitude</source>
        <translation>spitzen amplitude</translation>
    </message>
    <message>
        <source>frequency spectrum colour</source>
        <translation>frequenz spektrum farbe</translation>
    </message>
    <message>
        <source>channels codec</source>
        <translation>kanäle codec</translation>
    </message>
    <message>
        <source>For the selected tracks, or all where none is selected.</source>
        <translation>Für die gewählten Spuren, oder alle, wenn keine gewählt ist.</translation>
    </message>
    <message>
        <source>See as {lower}</source>
        <translation>Als {lower} zeigen</translation>
    </message>
    <message>
        <source>See in the next way</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>waveform spectrogram latents</source>
        <translation>wellenform spektrogramm latents</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>Ansicht als</translation>
    </message>
    <message>
        <source>The latents of a recipe are those of its sources.</source>
        <translation>Die Latents eines Rezepts sind die seiner Quellen.</translation>
    </message>
    <message>
        <source>Latents can be seen when the track is encoded.</source>
        <translation>Latents sind zu sehen, wenn die Spur kodiert ist.</translation>
    </message>
    <message>
        <source>The spectrogram is being drawn.</source>
        <translation>Das Spektrogramm wird gezeichnet.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Click to go there, drag to set the loop or to select time.</source>
        <translation>Klicken springt dorthin, Ziehen setzt den Loop oder wählt Zeit aus.</translation>
    </message>
    <message>
        <source>Click to go there. Drag above to set the loop, below to select time; Ctrl scrubs. Alt suspends the snap.</source>
        <translation>Klicken springt dorthin. Oben ziehen setzt den Loop, unten wählt es Zeit aus; Ctrl scrubbt. Alt setzt das Einrasten aus.</translation>
    </message>
    <message>
        <source>Render state</source>
        <translation>Renderzustand</translation>
    </message>
    <message>
        <source>{share} % rendered</source>
        <translation>{share} % gerendert</translation>
    </message>
    <message>
        <source>nothing to render</source>
        <translation>nichts zu rendern</translation>
    </message>
    <message>
        <source>{share}. Where it is hatched you hear a preview: the sum of the recordings.</source>
        <translation>{share}. Wo schraffiert ist, hören Sie eine Vorschau: die Summe der Aufnahmen.</translation>
    </message>
    <message>
        <source>in the latent space</source>
        <translation>im latenten Raum</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>with the recording&apos;s detail</source>
        <translation>mit den Details der Aufnahme</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>verfeinert</translation>
    </message>
    <message>
        <source>on the waveforms</source>
        <translation>auf den Wellenformen</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Methode: {method}</translation>
    </message>
    <message>
        <source>whichever way is better</source>
        <translation>auf die bessere Art</translation>
    </message>
    <message>
        <source>Formed {how}. Click to use {other}.</source>
        <translation>Gebildet {how}. Klicken, um {other} zu verwenden.</translation>
    </message>
    <message>
        <source>Set gain of {name}</source>
        <translation>Gain von {name} setzen</translation>
    </message>
    <message>
        <source>Ctrl or Alt: this track and no other</source>
        <translation>Strg oder Alt: diese Spur und keine andere</translation>
    </message>
    <message>
        <source>Gain value</source>
        <translation>Gain-Wert</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} von {name}</translation>
    </message>
    <message>
        <source>Encoding {share:.0f} %</source>
        <translation>Kodieren {share:.0f} %</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Put “{name}” back into {folder}.</source>
        <translation>Legen Sie „{name}“ zurück in {folder}.</translation>
    </message>
    <message>
        <source>Change the height of {name}</source>
        <translation>Höhe von {name} ändern</translation>
    </message>
    <message>
        <source>Waits to be encoded. You can listen already.</source>
        <translation>Wartet auf die Kodierung. Sie können schon hören.</translation>
    </message>
    <message>
        <source>Being encoded. You can listen already.</source>
        <translation>Wird kodiert. Sie können schon hören.</translation>
    </message>
    <message>
        <source>Encoded: this track can be mixed in the latent space.</source>
        <translation>Kodiert: Diese Spur kann im latenten Raum gemischt werden.</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 Takt</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Schlag</translation>
    </message>
    <message>
        <source>1/2 beat</source>
        <translation>1/2 Schlag</translation>
    </message>
    <message>
        <source>1/4 beat</source>
        <translation>1/4 Schlag</translation>
    </message>
    <message>
        <source>1/8 beat</source>
        <translation>1/8 Schlag</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>Einrasten an</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Position in minutes, seconds and milliseconds</source>
        <translation>Position in Minuten, Sekunden und Millisekunden</translation>
    </message>
    <message>
        <source>Bars and beats</source>
        <translation>Takte und Schläge</translation>
    </message>
    <message>
        <source>Position as bar, beat and quarter of a beat</source>
        <translation>Position als Takt, Schlag und Viertel eines Schlags</translation>
    </message>
    <message>
        <source>Tempo in beats per minute. Type a number or turn the wheel, Shift for fine steps.</source>
        <translation>Tempo in Schlägen pro Minute. Zahl eingeben oder Rad drehen, Umschalt für feine Schritte.</translation>
    </message>
    <message>
        <source>Beats per bar</source>
        <translation>Schläge pro Takt</translation>
    </message>
    <message>
        <source>Beats per bar, in quarter notes. Type a number or turn the wheel.</source>
        <translation>Schläge pro Takt, in Vierteln. Zahl eingeben oder Rad drehen.</translation>
    </message>
    <message>
        <source>Set tempo</source>
        <translation>Tempo setzen</translation>
    </message>
    <message>
        <source>Set meter</source>
        <translation>Taktart setzen</translation>
    </message>
    <message>
        <source>An example is silent; choose a stretch with sound.</source>
        <translation>Ein Beispiel ist still; wählen Sie einen Abschnitt mit Klang.</translation>
    </message>
    <message>
        <source>The rotation was learned with another codec or view of the timbre; learn it again.</source>
        <translation>Die Drehung wurde mit einem anderen Codec oder einer anderen Ansicht der Klangfarbe gelernt; lernen Sie sie neu.</translation>
    </message>
    <message>
        <source>Add an example of a rotation</source>
        <translation>Ein Beispiel einer Drehung hinzufügen</translation>
    </message>
    <message>
        <source>Forget the rotation</source>
        <translation>Die Drehung vergessen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>help documentation handbook guide</source>
        <translation>Hilfe Dokumentation Handbuch Anleitung</translation>
    </message>
    <message>
        <source>Opens at what the window shows.</source>
        <translation>Öffnet sich bei dem, was das Fenster zeigt.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Den Rundgang machen</translation>
    </message>
    <message>
        <source>help introduction first steps tutorial begin</source>
        <translation>Hilfe Einführung erste Schritte Anleitung Anfang</translation>
    </message>
    <message>
        <source>The main job in five steps.</source>
        <translation>Die Hauptaufgabe in fünf Schritten.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>The manual is in English; names in bold are those of your window.</source>
        <translation>Das Handbuch ist auf Englisch; fett gedruckte Namen sind die Ihres Fensters.</translation>
    </message>
    <message>
        <source>Nothing in the manual says “{query}”.</source>
        <translation>Nichts im Handbuch sagt „{query}“.</translation>
    </message>
    <message>
        <source>{count} place in {where}</source>
        <translation>{count} Stelle in {where}</translation>
    </message>
    <message>
        <source>{count} places in {where}</source>
        <translation>{count} Stellen in {where}</translation>
    </message>
    <message>
        <source>{count} chapter</source>
        <translation>{count} Kapitel</translation>
    </message>
    <message>
        <source>{count} chapters</source>
        <translation>{count} Kapiteln</translation>
    </message>
    <message>
        <source>Skip the tour  Esc</source>
        <translation>Rundgang überspringen  Esc</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Add your files</source>
        <translation>Fügen Sie Ihre Dateien hinzu</translation>
    </message>
    <message>
        <source>Mix in the latent space</source>
        <translation>Im latenten Raum mischen</translation>
    </message>
    <message>
        <source>Take the instrumental out</source>
        <translation>Das Instrumental herausnehmen</translation>
    </message>
    <message>
        <source>Hear and compare</source>
        <translation>Hören und vergleichen</translation>
    </message>
    <message>
        <source>Make a mix and its instrumental</source>
        <translation>Einen Mix und sein Instrumental machen</translation>
    </message>
    <message>
        <source>Every file is a track of its own. Add brings in more, and so does dropping files onto the window.</source>
        <translation>Jede Datei ist eine eigene Spur. „Hinzufügen“ holt weitere, ebenso wie Dateien, die Sie auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Drop a song or its stems here, or open the demo song. Every file becomes a track, and you can play at once: {key} starts and stops.</source>
        <translation>Legen Sie ein Stück oder seine Stems hier ab, oder öffnen Sie das Demo-Stück. Jede Datei wird eine Spur, und Sie können sofort abspielen: {key} startet und hält an.</translation>
    </message>
    <message>
        <source>A fader is a latent gain: it scales the track before the mix is decoded. + adds the track to the mix, − subtracts it. Move a fader, or press {key} to turn the sign of the selected track.</source>
        <translation>Ein Regler ist eine latente Verstärkung: Er skaliert die Spur, bevor der Mix dekodiert wird. + addiert die Spur zum Mix, − zieht sie ab. Bewegen Sie einen Regler, oder drücken Sie {key}, um das Vorzeichen der gewählten Spur umzukehren.</translation>
    </message>
    <message>
        <source>Mix − instrumental = vocals. Your own song would bring both as files; here they can be made of the demo song&apos;s stems.</source>
        <translation>Mix − Instrumental = Gesang. Ihr eigenes Stück brächte beides als Dateien mit; hier lassen sich beide aus den Stems des Demo-Stücks machen.</translation>
    </message>
    <message>
        <source>Drag the header of the instrumental onto the mix, let go and choose Subtract: the new track is mix − instrumental = vocals. Subtract… aligns the two first, where they were mastered apart.</source>
        <translation>Ziehen Sie den Kopf des Instrumentals auf den Mix, lassen Sie los und wählen Sie „Abziehen“: Die neue Spur ist Mix − Instrumental = Gesang. „Abziehen…“ richtet beide vorher aneinander aus, wenn sie getrennt gemastert wurden.</translation>
    </message>
    <message>
        <source>Press {latent} to hear the mix decoded from latents and {waveform} for the sum of the recordings, at equal loudness; {end} ends that. A track made by subtraction offers two ways more.</source>
        <translation>{latent} spielt den aus Latenten dekodierten Mix, {waveform} die Summe der Aufnahmen, gleich laut; {end} beendet das. Eine durch Abziehen entstandene Spur bietet zwei weitere Arten.</translation>
    </message>
    <message>
        <source>With the new track selected, press {latent} for latent, {refined} for refined, {waveform} for waveform and {original} for the original. All play at equal loudness, and what you choose is kept. {end} ends the comparison.</source>
        <translation>Ist die neue Spur gewählt, spielt {latent} latent, {refined} verfeinert, {waveform} die Wellenform und {original} das Original. Alle sind gleich laut, und was Sie wählen, bleibt. {end} beendet den Vergleich.</translation>
    </message>
    <message>
        <source>{key} writes the mix, its tracks or its recipes, exact to the sample, so that every file drops back into place. That is all: {manual} opens the manual, and {search} finds every command by its name.</source>
        <translation>{key} schreibt den Mix, seine Spuren oder seine Rezepte, auf das Sample genau, sodass jede Datei wieder an ihren Platz passt. Das ist alles: {manual} öffnet das Handbuch, und {search} findet jeden Befehl beim Namen.</translation>
    </message>
    <message>
        <source>This step needs a song. Drop your files here, or open the demo song.</source>
        <translation>Dieser Schritt braucht ein Stück. Legen Sie Ihre Dateien hier ab, oder öffnen Sie das Demo-Stück.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Five short steps show the main job: from your files, or the demo song, to the exported vocals.</source>
        <translation>Fünf kurze Schritte zeigen die Hauptaufgabe: von Ihren Dateien oder dem Demo-Stück bis zum exportierten Gesang.</translation>
    </message>
    <message>
        <source>{key} moves the keyboard from one control to the next: choose another key.</source>
        <translation>{key} bringt die Tastatur von einem Bedienelement zum nächsten: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} leaves what is open: choose another key.</source>
        <translation>{key} verlässt, was offen ist: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} opens the menu of what has the keyboard: choose another key.</source>
        <translation>{key} öffnet das Menü dessen, was die Tastatur hat: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} presses what has the keyboard: choose another key.</source>
        <translation>{key} drückt, was die Tastatur hat: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} deletes what was typed: choose another key.</source>
        <translation>{key} löscht Getipptes: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} moves through tracks, lists and values: choose another key.</source>
        <translation>{key} geht durch Spuren, Listen und Werte: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} plays a method while a subtraction is open: choose another key.</source>
        <translation>{key} spielt ein Verfahren, solange eine Subtraktion offen ist: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”: choose another key.</source>
        <translation>{key} öffnet das Menü „{menu}“: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Take before</source>
        <translation>Vorher nehmen</translation>
    </message>
    <message>
        <source>The chosen range becomes the sound of an example.</source>
        <translation>Der gewählte Bereich wird der Klang eines Beispiels.</translation>
    </message>
    <message>
        <source>Take after</source>
        <translation>Nachher nehmen</translation>
    </message>
    <message>
        <source>The chosen range is what that sound should become.</source>
        <translation>Der gewählte Bereich ist, was dieser Klang werden soll.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Takes back all examples.</source>
        <translation>Nimmt alle Beispiele zurück.</translation>
    </message>
    <message>
        <source>Put the examples away</source>
        <translation>Die Beispiele weglegen</translation>
    </message>
    <message>
        <source>“{name}” from {start} to {stop}: now choose what it should become.</source>
        <translation>„{name}“ von {start} bis {stop}: Wählen Sie nun, was es werden soll.</translation>
    </message>
    <message>
        <source>{count} example: turns by {angle}°, takes away {share} % of the difference.</source>
        <translation>{count} Beispiel: dreht um {angle}°, nimmt {share} % des Unterschieds weg.</translation>
    </message>
    <message>
        <source>{count} examples: turns by {angle}°, takes away {share} % of the difference.</source>
        <translation>{count} Beispiele: dreht um {angle}°, nimmt {share} % des Unterschieds weg.</translation>
    </message>
    <message>
        <source>Learning...</source>
        <translation>Wird gelernt...</translation>
    </message>
    <message>
        <source>Choose a range with a sound and take it, then one with what it should become.</source>
        <translation>Wählen Sie einen Bereich mit Klang und nehmen Sie ihn, dann einen mit dem, was er werden soll.</translation>
    </message>
    <message>
        <source>Enter or a click sets a key, Del takes it away, Esc leaves it as it was.</source>
        <translation>Eingabe oder ein Klick setzt eine Taste, Entf nimmt sie weg, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Further shortcuts</source>
        <translation>Weitere Tastenkürzel</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{action} has its default keys</source>
        <translation>{action} hat seine Standardtasten</translation>
    </message>
    <message>
        <source>Reset {action} to {keys}</source>
        <translation>{action} auf {keys} zurücksetzen</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Shortcuts of all actions</source>
        <translation>Tastenkürzel aller Befehle</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Durch Drücken einer Taste suchen</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>Alle zurücksetzen...</translation>
    </message>
    <message>
        <source>{key} is free: no action has it.</source>
        <translation>{key} ist frei: Kein Befehl hat diese Taste.</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>Kein Befehl wurde gefunden.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, or Esc.</source>
        <translation>Drücken Sie die Taste für „{action}“, oder Esc.</translation>
    </message>
    <message>
        <source>{key} runs “{action}” already.</source>
        <translation>{key} führt schon „{action}“ aus.</translation>
    </message>
    <message>
        <source>{key} no longer runs “{action}”.</source>
        <translation>{key} führt „{action}“ nicht mehr aus.</translation>
    </message>
    <message>
        <source>{key} runs “{action}”.</source>
        <translation>{key} führt „{action}“ aus.</translation>
    </message>
    <message>
        <source>Shall it run “{action}” in its place?</source>
        <translation>Soll die Taste stattdessen „{action}“ ausführen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The key is taken</source>
        <translation>Die Taste ist vergeben</translation>
    </message>
    <message>
        <source>{key} runs “{action}” now.</source>
        <translation>{key} führt jetzt „{action}“ aus.</translation>
    </message>
    <message>
        <source>“{action}” has its default keys again.</source>
        <translation>„{action}“ hat wieder seine Standardtasten.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every action gets its default keys again.</source>
        <translation>Jeder Befehl bekommt wieder seine Standardtasten.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Alle Tastenkürzel zurücksetzen?</translation>
    </message>
    <message>
        <source>Every action has its default keys again.</source>
        <translation>Jeder Befehl hat wieder seine Standardtasten.</translation>
    </message>
    <message>
        <source>exactly linear</source>
        <translation>exakt linear</translation>
    </message>
    <message>
        <source>latents add exactly</source>
        <translation>Latents addieren sich exakt</translation>
    </message>
    <message>
        <source>not exactly linear</source>
        <translation>nicht exakt linear</translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names begin with a small letter within a sentence, else &apos;as it is&apos;</comment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>UMAP failed; the log says more.</source>
        <translation>UMAP ist fehlgeschlagen; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Laying out {count} points by UMAP</source>
        <translation>{count} Punkte werden mit UMAP angeordnet</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): choose another folder.</source>
        <translation>In {folder} kann nicht geschrieben werden ({reason}): Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
</TS>
