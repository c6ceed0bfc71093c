<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The mix is silent.</source>
        <translation>Le mix est silencieux.</translation>
    </message>
    <message>
        <source>The recording to take out is silent.</source>
        <translation>L’enregistrement à retirer est silencieux.</translation>
    </message>
    <message>
        <source>It fits as it stands.</source>
        <translation>Il convient tel quel.</translation>
    </message>
    <message>
        <source>The file says {sample_rate} Hz but was recorded at {rate} Hz.</source>
        <translation>Le fichier annonce {sample_rate} Hz mais a été enregistré à {rate} Hz.</translation>
    </message>
    <message>
        <source>It is too short to search.</source>
        <translation>Il est trop court pour la recherche.</translation>
    </message>
    <message>
        <source>Nothing of it was found in the mix.</source>
        <translation>Rien n’en a été trouvé dans le mix.</translation>
    </message>
    <message>
        <source>It lies in the mix sample for sample.</source>
        <translation>Il est dans le mix à l’échantillon près.</translation>
    </message>
    <message>
        <source>The music repeats itself: check that the right repetition was found.</source>
        <translation>La musique se répète&#xa0;: vérifiez que la bonne répétition a été trouvée.</translation>
    </message>
    <message>
        <source>{file} holds no sound; choose another file.</source>
        <translation>{file} ne contient aucun son&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>{file} has one audio stream; choose another one than stream {stream}.</source>
        <translation>{file} a un seul flux audio&#xa0;; choisissez un autre flux que le {stream}.</translation>
    </message>
    <message>
        <source>{file} has {count} audio streams; choose another one than stream {stream}.</source>
        <translation>{file} a {count} flux audio&#xa0;; choisissez un autre flux que le {stream}.</translation>
    </message>
    <message>
        <source>The format changes on the way: what follows is left out.</source>
        <translation>Le format change en cours de route&#xa0;: la suite est ignorée.</translation>
    </message>
    <message>
        <source>{file} cannot be read from the middle; convert it to WAV first.</source>
        <translation>{file} ne peut pas être lu depuis le milieu&#xa0;; convertissez-le d’abord en WAV.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it may be silent.</source>
        <translation>Le fichier est endommagé&#xa0;: des passages peuvent être silencieux.</translation>
    </message>
    <message>
        <source>The file is cut off: it ends after {found:.2f} s instead of {announced:.2f} s.</source>
        <translation>Le fichier est tronqué&#xa0;: il s’arrête à {found:.2f} s au lieu de {announced:.2f} s.</translation>
    </message>
    <message>
        <source>{file} is not an audio file that can be read; export it as WAV or FLAC and try again.</source>
        <translation>{file} n’est pas un fichier audio lisible&#xa0;; exportez-le en WAV ou FLAC et réessayez.</translation>
    </message>
    <message>
        <source>Files of type “{container}” cannot be written; use .wav, .flac, .aiff, .ogg or .mp3.</source>
        <translation>Les fichiers de type «&#xa0;{container}&#xa0;» ne peuvent pas être écrits&#xa0;; utilisez .wav, .flac, .aiff, .ogg ou .mp3.</translation>
    </message>
    <message>
        <source>A depth of “{depth}” cannot be written; use 16, 24 or 32f.</source>
        <translation>La résolution «&#xa0;{depth}&#xa0;» ne peut pas être écrite&#xa0;; utilisez 16, 24 ou 32f.</translation>
    </message>
    <message>
        <source>FLAC holds integers only; choose 24 bits, or WAV for 32-bit float.</source>
        <translation>FLAC ne contient que des entiers&#xa0;; choisissez 24 bits, ou WAV pour du 32 bits flottants.</translation>
    </message>
    <message>
        <source>{kind} files have no bit depth; choose a quality.</source>
        <translation>Les fichiers {kind} n’ont pas de résolution&#xa0;; choisissez une qualité.</translation>
    </message>
    <message>
        <source>{kind} files have a depth; choose 24 bits.</source>
        <translation>Les fichiers {kind} ont une résolution&#xa0;; choisissez 24 bits.</translation>
    </message>
    <message>
        <source>There is no dither “{dither}”; use tpdf, shaped or none.</source>
        <translation>Le dither «&#xa0;{dither}&#xa0;» n’existe pas&#xa0;; utilisez tpdf, shaped ou none.</translation>
    </message>
    <message>
        <source>The quality of a lossy file is a number from 0 to 1; 0.8 is good.</source>
        <translation>La qualité d’un fichier avec pertes est un nombre de 0 à 1&#xa0;; 0.8 convient bien.</translation>
    </message>
    <message>
        <source>MP3 cannot hold {sample_rate} Hz; choose 44 100 or 48 000 Hz.</source>
        <translation>MP3 ne prend pas en charge {sample_rate} Hz&#xa0;; choisissez 44&#xa0;100 ou 48&#xa0;000 Hz.</translation>
    </message>
    <message>
        <source>Ogg cannot hold {sample_rate} Hz; choose at most {ogg_top_rate} Hz.</source>
        <translation>Ogg ne prend pas en charge {sample_rate} Hz&#xa0;; choisissez {ogg_top_rate} Hz au plus.</translation>
    </message>
    <message>
        <source>{file} has no known suffix; end the name in .wav, .flac, .aiff, .ogg or .mp3.</source>
        <translation>{file} n’a pas de suffixe connu&#xa0;; terminez le nom par .wav, .flac, .aiff, .ogg ou .mp3.</translation>
    </message>
    <message>
        <source>The waveform cannot be stored; free some disk space.</source>
        <translation>La forme d’onde ne peut pas être stockée&#xa0;; libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>The waveform cannot be stored; check the folder of the caches in the preferences.</source>
        <translation>La forme d’onde ne peut pas être stockée&#xa0;; vérifiez le dossier des caches dans les préférences.</translation>
    </message>
    <message>
        <source>The stored waveform is missing or damaged; import the file again.</source>
        <translation>La forme d’onde stockée manque ou est endommagée&#xa0;; réimportez le fichier.</translation>
    </message>
    <message>
        <source>{channels} channels were folded down to stereo.</source>
        <translation>{channels} canaux ont été réduits en stéréo.</translation>
    </message>
    <message>
        <source>{count} sample that was not a number was replaced by silence.</source>
        <translation>{count} échantillon non numérique a été remplacé par du silence.</translation>
    </message>
    <message>
        <source>{count} samples that were not numbers were replaced by silence.</source>
        <translation>{count} échantillons non numériques ont été remplacés par du silence.</translation>
    </message>
    <message>
        <source>{file} is damaged: no sound can be read; export it again.</source>
        <translation>{file} est endommagé&#xa0;: aucun son ne peut être lu&#xa0;; réexportez-le.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose an audio file.</source>
        <translation>{name} est un dossier&#xa0;; choisissez un fichier audio.</translation>
    </message>
    <message>
        <source>{name} does not exist; check its name and folder.</source>
        <translation>{name} n’existe pas&#xa0;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{name} is not a regular file; choose an audio file.</source>
        <translation>{name} n’est pas un fichier ordinaire&#xa0;; choisissez un fichier audio.</translation>
    </message>
    <message>
        <source>{name} may not be read; give yourself permission to read it.</source>
        <translation>{name} est interdit en lecture&#xa0;; accordez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; check its name and folder.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{name} is empty; export it again.</source>
        <translation>{name} est vide&#xa0;; réexportez-le.</translation>
    </message>
    <message>
        <source>{file} has a sample rate of {rate} Hz; convert it to one from 8 to 384 kHz.</source>
        <translation>{file} a une fréquence d’échantillonnage de {rate} Hz&#xa0;; convertissez-le entre 8 et 384 kHz.</translation>
    </message>
    <message>
        <source>{file} contains no samples; export it again.</source>
        <translation>{file} ne contient aucun échantillon&#xa0;; réexportez-le.</translation>
    </message>
    <message>
        <source>{file} is damaged near {start:.2f} s; export it again.</source>
        <translation>{file} est endommagé vers {start:.2f} s&#xa0;; réexportez-le.</translation>
    </message>
    <message>
        <source>The spectrogram cannot be stored in {folder} ({reason}): free some disk space.</source>
        <translation>Le spectrogramme ne peut pas être stocké dans {folder} ({reason})&#xa0;: libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>The spectrogram {name} cannot be read; it is made again.</source>
        <translation>Le spectrogramme {name} ne peut pas être lu&#xa0;; il est recalculé.</translation>
    </message>
    <message>
        <source>The spectrogram {name} is damaged; it is made again.</source>
        <translation>Le spectrogramme {name} est endommagé&#xa0;; il est recalculé.</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>avec pertes</translation>
    </message>
    <message>
        <source>{depth}-bit</source>
        <translation>{depth} bits</translation>
    </message>
    <message>
        <source>The peak is {peak_db:.2f} dB above full scale, which {what} files cannot hold; lower the gain by {less:.1f} dB or choose 32-bit float.</source>
        <translation>La crête dépasse la pleine échelle de {peak_db:.2f} dB, ce que les fichiers {what} ne permettent pas&#xa0;; baissez le gain de {less:.1f} dB ou choisissez 32 bits flottants.</translation>
    </message>
    <message>
        <source>{name} is one of the inputs; choose another name for the output.</source>
        <translation>{name} est l’une des entrées&#xa0;; choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>{name} is a folder; add a file name.</source>
        <translation>{name} est un dossier&#xa0;; ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>{name} is not a regular file; choose another name.</source>
        <translation>{name} n’est pas un fichier ordinaire&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder {file} does not exist; make it or choose another.</source>
        <translation>Le dossier {file} n’existe pas&#xa0;; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {file} may not be written to; choose another.</source>
        <translation>Le dossier {file} est interdit en écriture&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is protected against writing; choose another name.</source>
        <translation>{name} est protégé en écriture&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no sound to write; choose a range that holds some.</source>
        <translation>Il n’y a aucun son à écrire&#xa0;; choisissez une plage qui en contient.</translation>
    </message>
    <message>
        <source>An AIFF file cannot be that long; choose WAV or a shorter range.</source>
        <translation>Un fichier AIFF ne peut pas être aussi long&#xa0;; choisissez WAV ou une plage plus courte.</translation>
    </message>
    <message>
        <source>The sound contains samples that are not numbers; nothing was written.</source>
        <translation>Le son contient des échantillons non numériques&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{done} samples were rendered instead of {frames}; nothing was written.</source>
        <translation>{done} échantillons ont été rendus au lieu de {frames}&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is not enough space for {name}; free some or choose another disk.</source>
        <translation>Il n’y a pas assez d’espace pour {name}&#xa0;; libérez-en ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another folder.</source>
        <translation>{name} ne peut pas être écrit&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} holds no Music2Latent weights; get the file again.</source>
        <translation>{name} ne contient pas de poids Music2Latent&#xa0;; récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged; install the model again.</source>
        <translation>Le fichier de modèle {name} est endommagé&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>The model file was written by another version of the studio; install the model again.</source>
        <translation>Le fichier de modèle vient d’une autre version du studio&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read; install the model again.</source>
        <translation>Le fichier de modèle {name} ne peut pas être lu&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>{name} is not a model this studio knows; install the model again.</source>
        <translation>{name} n’est pas un modèle connu de ce studio&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>{cpu}, {count} thread</source>
        <translation>{cpu}, {count} thread</translation>
    </message>
    <message>
        <source>{cpu}, {count} threads</source>
        <translation>{cpu}, {count} threads</translation>
    </message>
    <message>
        <source>&apos;{preference}&apos; is no device; choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>«&#xa0;{preference}&#xa0;» n’est pas un périphérique&#xa0;; choisissez auto, cpu, cuda, cuda:N ou mps.</translation>
    </message>
    <message>
        <source>CUDA was not found.</source>
        <translation>CUDA est introuvable.</translation>
    </message>
    <message>
        <source>{device} was not found; using the CPU.</source>
        <translation>{device} est introuvable&#xa0;; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>the CPU</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>The self-test on {device} failed ({problem}); using {instead}.</source>
        <translation>L’autotest sur {device} a échoué ({problem})&#xa0;; utilisation de {instead}.</translation>
    </message>
    <message>
        <source>The self-test on {device} gave wrong numbers; using {instead}.</source>
        <translation>L’autotest sur {device} a donné des valeurs fausses&#xa0;; utilisation de {instead}.</translation>
    </message>
    <message>
        <source>The self-test on the CPU failed; install PyTorch again.</source>
        <translation>L’autotest sur le processeur a échoué&#xa0;; réinstallez PyTorch.</translation>
    </message>
    <message>
        <source>The model could not be saved to {target}: {reason}; make room or choose another folder.</source>
        <translation>Le modèle n’a pas pu être enregistré dans {target}&#xa0;: {reason}&#xa0;; libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} is missing from {folder}; get the whole folder again.</source>
        <translation>{name} manque dans {folder}&#xa0;; récupérez à nouveau tout le dossier.</translation>
    </message>
    <message>
        <source>{name} is damaged or not a checkpoint; get the file again.</source>
        <translation>{name} est endommagé ou n’est pas un checkpoint&#xa0;; récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} holds no model; get the file again.</source>
        <translation>{name} ne contient pas de modèle&#xa0;; récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>There is no published model &apos;{model_id}&apos;; choose one of: {published}.</source>
        <translation>Il n’y a pas de modèle publié «&#xa0;{model_id}&#xa0;»&#xa0;; choisissez parmi&#xa0;: {published}.</translation>
    </message>
    <message>
        <source>No model was found in {folder}; choose a folder named {names}.</source>
        <translation>Aucun modèle trouvé dans {folder}&#xa0;; choisissez un dossier nommé {names}.</translation>
    </message>
    <message>
        <source>{name} is damaged; get the file again.</source>
        <translation>{name} est endommagé&#xa0;; récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} holds no settings; get the file again.</source>
        <translation>{name} ne contient pas de réglages&#xa0;; récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The checkpoint is not the model {name} (&apos;{wrong}&apos; does not fit); get it again.</source>
        <translation>Le checkpoint n’est pas le modèle {name} («&#xa0;{wrong}&#xa0;» ne convient pas)&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model describes {count} levels where it has {expected}; get it again.</source>
        <translation>Le modèle décrit {count} niveaux au lieu de {expected}&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} setting &apos;{key}&apos; is not supported; look for a newer studio.</source>
        <translation>Le réglage {name} «&#xa0;{key}&#xa0;» du modèle n’est pas pris en charge&#xa0;; cherchez un studio plus récent.</translation>
    </message>
    <message>
        <source>The projection {name} is damaged; train it again.</source>
        <translation>La projection {name} est endommagée&#xa0;; entraînez-la à nouveau.</translation>
    </message>
    <message>
        <source>The projection {name} was trained on another version of {other}; train it again.</source>
        <translation>La projection {name} a été entraînée sur une autre version de {other}&#xa0;; entraînez-la à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{projection_id}&apos; cannot name a projection; use up to 64 small letters, digits and hyphens.</source>
        <translation>«&#xa0;{projection_id}&#xa0;» ne peut pas nommer une projection&#xa0;; utilisez au plus 64 minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>The projection {name} cannot be read; train it again.</source>
        <translation>La projection {name} ne peut pas être lue&#xa0;; entraînez-la à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a projection this studio knows; train it again.</source>
        <translation>{name} n’est pas une projection connue de ce studio&#xa0;; entraînez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is no codec named &apos;{codec_id}&apos;; choose one of: {names}.</source>
        <translation>Il n’y a pas de codec nommé «&#xa0;{codec_id}&#xa0;»&#xa0;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>trained here on {name}</source>
        <translation>entraîné ici sur {name}</translation>
    </message>
    <message>
        <source>{folder} does not hold {name}; get the folder again.</source>
        <translation>{folder} ne contient pas {name}&#xa0;; récupérez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>The model could not be saved to {target}; make room there.</source>
        <translation>Le modèle n’a pas pu être enregistré dans {target}&#xa0;; libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>{name} is damaged; install the model again.</source>
        <translation>{name} est endommagé&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>{name} needs diffusers: run pip install &apos;lincae-studio[stable-audio]&apos;.</source>
        <translation>{name} nécessite diffusers&#xa0;: lancez pip install &apos;lincae-studio[stable-audio]&apos;.</translation>
    </message>
    <message>
        <source>{name} holds a link instead of {parts}; get it again.</source>
        <translation>{name} contient un lien au lieu de {parts}&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} holds more than a model; get it again.</source>
        <translation>{name} contient plus qu’un modèle&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>Décompression de {name}</translation>
    </message>
    <message>
        <source>{name} is damaged or no archive; get it again.</source>
        <translation>{name} est endommagé ou n’est pas une archive&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; unpack it and choose its folder.</source>
        <translation>{name} ne peut pas être décompressé&#xa0;; décompressez-le et choisissez son dossier.</translation>
    </message>
    <message>
        <source>{name} holds the same file twice; get it again.</source>
        <translation>{name} contient deux fois le même fichier&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} holds names that lead out of its folder; do not trust it.</source>
        <translation>{name} contient des noms qui sortent de son dossier&#xa0;; ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>There is no model &apos;{model_id}&apos; to install; choose one of: {names}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{model_id}&#xa0;» à installer&#xa0;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}; make room or check the folder.</source>
        <translation>{name} n’a pas pu être écrit dans {folder}&#xa0;: {reason}&#xa0;; libérez de l’espace ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>{server} does not send {name} as it says; choose another mirror.</source>
        <translation>{server} n’envoie pas {name} comme annoncé&#xa0;; choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>{server} sends more than {name} can be; choose another mirror.</source>
        <translation>{server} envoie plus que {name} ne peut contenir&#xa0;; choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>The download of {name} stopped after {done:.1f} MB: check the connection and install it again, it goes on from there.</source>
        <translation>Le téléchargement de {name} s’est arrêté après {done:.1f} MB&#xa0;: vérifiez la connexion et relancez l’installation, elle reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>{server} could not prove that it is the real one: check the clock of this computer and the mirror.</source>
        <translation>{server} n’a pas pu prouver son authenticité&#xa0;: vérifiez l’horloge de cet ordinateur et le miroir.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: connect to the internet and install {name} again, or import it from a file; installed models go on working.</source>
        <translation>{server} est injoignable&#xa0;: connectez-vous à Internet et relancez l’installation de {name}, ou importez-le depuis un fichier&#xa0;; les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <source>{server} is busy ({status}): try again later, or import the model from a file.</source>
        <translation>{server} est occupé ({status})&#xa0;: réessayez plus tard, ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{server} does not give {name} away ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server} ne donne pas accès à {name} ({status})&#xa0;: vérifiez le miroir, ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{server} does not have {name} ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server} n’a pas {name} ({status})&#xa0;: vérifiez le miroir, ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{server} did not send {name} ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server} n’a pas envoyé {name} ({status})&#xa0;: vérifiez le miroir, ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{server} sent a web page instead of {name}: check the mirror, and whether this network wants you to sign in.</source>
        <translation>{server} a envoyé une page web au lieu de {name}&#xa0;: vérifiez le miroir, et si ce réseau exige une connexion.</translation>
    </message>
    <message>
        <source>{server} redirects to an address that is not protected: choose another mirror.</source>
        <translation>{server} redirige vers une adresse non protégée&#xa0;: choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the folder or file that was downloaded.</source>
        <translation>{path} n’existe pas&#xa0;; choisissez le dossier ou le fichier téléchargé.</translation>
    </message>
    <message>
        <source>{path} may not be read; check its permissions.</source>
        <translation>{path} est interdit en lecture&#xa0;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{name} is no model; choose the folder or file as it was published.</source>
        <translation>{name} n’est pas un modèle&#xa0;; choisissez le dossier ou le fichier tel que publié.</translation>
    </message>
    <message>
        <source>{shown} holds several models; say which one to import: {names}.</source>
        <translation>{shown} contient plusieurs modèles&#xa0;; indiquez lequel importer&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{shown} holds {names}, not {model_id}; choose another folder.</source>
        <translation>{shown} contient {names}, pas {model_id}&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{shown} does not say which model it is; name one of: {family}.</source>
        <translation>{shown} n’indique pas de quel modèle il s’agit&#xa0;; nommez-en un parmi&#xa0;: {family}.</translation>
    </message>
    <message>
        <source>No model was found in {shown}; choose the folder as it was published.</source>
        <translation>Aucun modèle trouvé dans {shown}&#xa0;; choisissez le dossier tel que publié.</translation>
    </message>
    <message>
        <source>{name} is the model {id}, not {model_id}; choose another file.</source>
        <translation>{name} est le modèle {id}, pas {model_id}&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the address of a mirror; give one such as {hub}.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’un miroir&#xa0;; donnez-en une comme {hub}.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>Conversion de {name}</translation>
    </message>
    <message>
        <source>{source} is the model {name}, not {other}.</source>
        <translation>{source} est le modèle {name}, pas {other}.</translation>
    </message>
    <message>
        <source>This is not the {name} that was installed before (its SHA-256 is {sha256}… instead of {source_sha256}…): remove the installed one first if you trust the new one.</source>
        <translation>Ce n’est pas le {name} installé auparavant (son SHA-256 est {sha256}… au lieu de {source_sha256}…)&#xa0;: retirez d’abord l’ancien si vous faites confiance au nouveau.</translation>
    </message>
    <message>
        <source>What arrived is not the {name} that its authors published (its SHA-256 is {found}… instead of {expected}…): try again, or choose another mirror.</source>
        <translation>Ce qui est arrivé n’est pas le {name} publié par ses auteurs (son SHA-256 est {found}… au lieu de {expected}…)&#xa0;: réessayez, ou choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>What arrived is not the {name} that the hub announced (its SHA-256 is {found}… instead of {expected}…): try again, or choose another mirror.</source>
        <translation>Ce qui est arrivé n’est pas le {name} annoncé par le hub (son SHA-256 est {found}… au lieu de {expected}…)&#xa0;: réessayez, ou choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>{name} needs {needed:.0f} MB in {folder}, where {free:.0f} MB are free: make room there.</source>
        <translation>{name} nécessite {needed:.0f} MB dans {folder}, où {free:.0f} MB sont libres&#xa0;: libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} MB</source>
        <translation>{done:.1f} sur {total:.1f} MB</translation>
    </message>
    <message>
        <source>{done:.1f} MB</source>
        <translation>{done:.1f} MB</translation>
    </message>
    <message>
        <source>{path} is the model {name}; install {other} again.</source>
        <translation>{path} est le modèle {name}&#xa0;; réinstallez {other}.</translation>
    </message>
    <message>
        <source>The model {name} is not installed: run lincae-studio models install {id}, or import it from a file.</source>
        <translation>Le modèle {name} n’est pas installé&#xa0;: lancez lincae-studio models install {id}, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>{name} could not be verified ({path}: {reason}): install it again.</source>
        <translation>{name} n’a pas pu être vérifié ({path}&#xa0;: {reason})&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>The model {name} is not what was installed (its SHA-256 is another one): install or import it again.</source>
        <translation>Le modèle {name} n’est plus celui qui a été installé (son SHA-256 est différent)&#xa0;: réinstallez-le ou réimportez-le.</translation>
    </message>
    <message>
        <source>The model {name} is not installed, so there is nothing to remove.</source>
        <translation>Le modèle {name} n’est pas installé, il n’y a donc rien à retirer.</translation>
    </message>
    <message>
        <source>{target} could not be removed ({reason}): close what uses it and try again.</source>
        <translation>{target} n’a pas pu être retiré ({reason})&#xa0;: fermez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <source>{name} is being installed already; wait until that has ended.</source>
        <translation>{name} est déjà en cours d’installation&#xa0;; attendez la fin.</translation>
    </message>
    <message>
        <source>The model folder {where} cannot be written ({reason}): make room or check its permissions.</source>
        <translation>Le dossier de modèles {where} n’est pas accessible en écriture ({reason})&#xa0;: libérez de l’espace ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{folder} has no record of its checksum: install or import the model again.</source>
        <translation>{folder} n’a pas de trace de sa somme de contrôle&#xa0;: réinstallez ou réimportez le modèle.</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>Alignement de {name}</translation>
    </message>
    <message>
        <source>“{path}” does not exist: choose a folder, projects or audio files.</source>
        <translation>«&#xa0;{path}&#xa0;» n’existe pas&#xa0;: choisissez un dossier, des projets ou des fichiers audio.</translation>
    </message>
    <message>
        <source>“{name}” was not found in “{other}”: check that they are the same song.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable dans «&#xa0;{other}&#xa0;»&#xa0;: vérifiez qu’il s’agit du même morceau.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Reading the stems</source>
        <translation>Lecture des stems</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>“{name}” is missing: find it first, or delete its track.</source>
        <translation>«&#xa0;{name}&#xa0;» manque&#xa0;: retrouvez-le d’abord, ou supprimez sa piste.</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}): check its disk.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({reason})&#xa0;: vérifiez son disque.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was imported: import it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis son import&#xa0;: réimportez-le.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder} for {needed:.2f} GB: free some, or choose another disk.</source>
        <translation>Il n’y a pas assez d’espace dans {folder} pour {needed:.2f} GB&#xa0;: libérez-en, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: free some or choose another disk.</source>
        <translation>Il n’y a pas assez d’espace pour «&#xa0;{name}&#xa0;»&#xa0;: libérez-en ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written into {folder} ({reason}): choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit dans {folder} ({reason})&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Audio files are named by their whole path: choose the file again.</source>
        <translation>Les fichiers audio sont désignés par leur chemin complet&#xa0;: choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Packing {name}</source>
        <translation>Compression de {name}</translation>
    </message>
    <message>
        <source>“{name}” is already there: choose another folder for the media.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà&#xa0;: choisissez un autre dossier pour les médias.</translation>
    </message>
    <message>
        <source>“{name}” is not a DAWproject, or it is damaged: export it again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un DAWproject, ou est endommagé&#xa0;: réexportez-le.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it should: it is not opened.</source>
        <translation>«&#xa0;{name}&#xa0;» se décompresse en bien plus que prévu&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The archive has no usable {name}: it is not a DAWproject.</source>
        <translation>L’archive n’a pas de {name} utilisable&#xa0;: ce n’est pas un DAWproject.</translation>
    </message>
    <message>
        <source>The archive&apos;s {name} is too large: it is not opened.</source>
        <translation>Le {name} de l’archive est trop volumineux&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The archive holds more than it says: it is not opened.</source>
        <translation>L’archive contient plus qu’elle n’annonce&#xa0;: elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The archive lacks {member}: export it again.</source>
        <translation>Il manque {member} dans l’archive&#xa0;: réexportez-la.</translation>
    </message>
    <message>
        <source>{name} in the archive is damaged: export it again.</source>
        <translation>{name} est endommagé dans l’archive&#xa0;: réexportez-la.</translation>
    </message>
    <message>
        <source>“{name}” is not in the archive.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>The cache folder {folder} cannot be used ({reason}): choose another one in the preferences.</source>
        <translation>Le dossier de cache {folder} est inutilisable ({reason})&#xa0;: choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>Starting the codec</source>
        <translation>Démarrage du codec</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Export de {name}</translation>
    </message>
    <message>
        <source>Measuring the peak</source>
        <translation>Mesure de la crête</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>Installation de {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Retrait de {name}</translation>
    </message>
    <message>
        <source>Clearing the cache</source>
        <translation>Vidage du cache</translation>
    </message>
    <message>
        <source>Encoding {name}</source>
        <translation>Encodage de {name}</translation>
    </message>
    <message>
        <source>Rendering the mix</source>
        <translation>Rendu du mix</translation>
    </message>
    <message>
        <source>Encoding {label}</source>
        <translation>Encodage de {label}</translation>
    </message>
    <message>
        <source>the name you chose</source>
        <translation>le nom choisi</translation>
    </message>
    <message>
        <source>region and track</source>
        <translation>région et piste</translation>
    </message>
    <message>
        <source>track</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>region or marker</source>
        <translation>région ou marqueur</translation>
    </message>
    <message>
        <source>01, 02 and so on</source>
        <translation>01, 02, etc.</translation>
    </message>
    <message>
        <source>today, as 2026-01-31</source>
        <translation>aujourd’hui, comme 2026-01-31</translation>
    </message>
    <message>
        <source>beats per minute</source>
        <translation>battements par minute</translation>
    </message>
    <message>
        <source>sample rate, Hz</source>
        <translation>fréquence d’échantillonnage, Hz</translation>
    </message>
    <message>
        <source>A loudness target lies between −70 and 0 LUFS; −14 is common.</source>
        <translation>Une cible de loudness est comprise entre −70 et 0 LUFS&#xa0;; −14 est courant.</translation>
    </message>
    <message>
        <source>A true-peak ceiling lies between −20 and 0 dBTP; −1 is common.</source>
        <translation>Un plafond de crête vraie est compris entre −20 et 0 dBTP&#xa0;; −1 est courant.</translation>
    </message>
    <message>
        <source>There is nothing to export: choose the mix, or tracks that the project has.</source>
        <translation>Il n’y a rien à exporter&#xa0;: choisissez le mix, ou des pistes du projet.</translation>
    </message>
    <message>
        <source>“{{{token}}}” is not known in a name; use {known}.</source>
        <translation>«&#xa0;{{{token}}}&#xa0;» est inconnu dans un nom&#xa0;; utilisez {known}.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a pattern of names; try “{example}”.</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas un modèle de nom&#xa0;; essayez «&#xa0;{example}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to export in this range: choose one that contains audio.</source>
        <translation>Il n’y a rien à exporter dans cette plage&#xa0;: choisissez-en une qui contient de l’audio.</translation>
    </message>
    <message>
        <source>There is no region to export: make one, or export the whole range.</source>
        <translation>Il n’y a pas de région à exporter&#xa0;: créez-en une, ou exportez toute la plage.</translation>
    </message>
    <message>
        <source>There is no marker to export from: set one, or export the whole range.</source>
        <translation>Il n’y a pas de marqueur d’où exporter&#xa0;: posez-en un, ou exportez toute la plage.</translation>
    </message>
    <message>
        <source>“{pattern}” gives a file without a name; try “{example}”.</source>
        <translation>«&#xa0;{pattern}&#xa0;» donne un fichier sans nom&#xa0;; essayez «&#xa0;{example}&#xa0;».</translation>
    </message>
    <message>
        <source>Master, 24-bit WAV</source>
        <translation>Master, WAV 24 bits</translation>
    </message>
    <message>
        <source>CD, 16-bit 44.1 kHz</source>
        <translation>CD, 16 bits 44,1 kHz</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <translation>Streaming, −14 LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <translation>Diffusion, −23 LUFS</translation>
    </message>
    <message>
        <source>Listening copy, MP3</source>
        <translation>Copie d’écoute, MP3</translation>
    </message>
    <message>
        <source>Stems for a DAW</source>
        <translation>Stems pour une DAW</translation>
    </message>
    <message>
        <source>Recipes only</source>
        <translation>Recettes seulement</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; choose one of: {names}.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;{name}&#xa0;»&#xa0;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Mesure du loudness</translation>
    </message>
    <message>
        <source>There is only silence.</source>
        <translation>Il n’y a que du silence.</translation>
    </message>
    <message>
        <source>The true-peak ceiling keeps the mix at {reached} LUFS.</source>
        <translation>Le plafond de crête vraie maintient le mix à {reached} LUFS.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing: put it back into {folder}, or mute or delete its track, and export again.</source>
        <translation>«&#xa0;{name}&#xa0;» manque&#xa0;: remettez-le dans {folder}, ou rendez sa piste muette ou supprimez-la, puis réexportez.</translation>
    </message>
    <message>
        <source>Rendering {name}</source>
        <translation>Rendu de {name}</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} importé</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no audio: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas d’audio&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Drawing {name}</source>
        <translation>Tracé de {name}</translation>
    </message>
    <message>
        <source>Opening {name} in the lab</source>
        <translation>Ouverture de {name} dans le labo</translation>
    </message>
    <message>
        <source>Rendering the latent path</source>
        <translation>Rendu de la trajectoire latente</translation>
    </message>
    <message>
        <source>Learning a rotation</source>
        <translation>Apprentissage d’une rotation</translation>
    </message>
    <message>
        <source>Rendering the plane</source>
        <translation>Rendu du plan</translation>
    </message>
    <message>
        <source>Rendering the interpolation</source>
        <translation>Rendu de l’interpolation</translation>
    </message>
    <message>
        <source>Learning the codebook</source>
        <translation>Apprentissage du dictionnaire</translation>
    </message>
    <message>
        <source>Learning a codebook</source>
        <translation>Apprentissage d’un dictionnaire</translation>
    </message>
    <message>
        <source>Matching entries</source>
        <translation>Appariement des entrées</translation>
    </message>
    <message>
        <source>Following the target</source>
        <translation>Suivi de la cible</translation>
    </message>
    <message>
        <source>Rebuilding {name}</source>
        <translation>Reconstruction de {name}</translation>
    </message>
    <message>
        <source>Quantising {name}</source>
        <translation>Quantification de {name}</translation>
    </message>
    <message>
        <source>Starting the codecs</source>
        <translation>Démarrage des codecs</translation>
    </message>
    <message>
        <source>Transferring {name}</source>
        <translation>Transfert de {name}</translation>
    </message>
    <message>
        <source>“{name}” has no audio; choose a track that has.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’audio&#xa0;; choisissez une piste qui en a.</translation>
    </message>
    <message>
        <source>Select a part of up to {most_seconds:.0f} s of “{name}” on the timeline.</source>
        <translation>Sélectionnez jusqu’à {most_seconds:.0f} s de «&#xa0;{name}&#xa0;» sur la timeline.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Looking for principal components</source>
        <translation>Recherche des composantes principales</translation>
    </message>
    <message>
        <source>Editing the path</source>
        <translation>Édition de la trajectoire</translation>
    </message>
    <message>
        <source>Learning the rotation</source>
        <translation>Apprentissage de la rotation</translation>
    </message>
    <message>
        <source>Mixing the latents</source>
        <translation>Mixage des latents</translation>
    </message>
    <message>
        <source>Choosing grains</source>
        <translation>Choix des grains</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Decoding with the other codec</source>
        <translation>Décodage avec l’autre codec</translation>
    </message>
    <message>
        <source>{name} cannot decode latents of {other}: choose two codecs of the same family and size.</source>
        <translation>{name} ne peut pas décoder les latents de {other}&#xa0;: choisissez deux codecs de même famille et de même taille.</translation>
    </message>
    <message>
        <source>Nothing sounds here: select a stretch with sound to measure it.</source>
        <translation>Rien ne sonne ici&#xa0;: sélectionnez un passage avec du son pour le mesurer.</translation>
    </message>
    <message>
        <source>Measuring linearity</source>
        <translation>Mesure de la linéarité</translation>
    </message>
    <message>
        <source>Rendering what you compare</source>
        <translation>Rendu de la comparaison</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>Préparation de la comparaison</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <translation>Décodage de {name}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be decoded into the cache at {folder} ({reason}): free some disk space or choose another cache folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être décodé dans le cache {folder} ({reason})&#xa0;: libérez de l’espace disque ou choisissez un autre dossier de cache.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been decoded yet: wait for its import to end.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas encore décodé&#xa0;: attendez la fin de son import.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was imported: import it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis son import&#xa0;: réimportez-le.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing: put it back into {folder} or import it again.</source>
        <translation>«&#xa0;{name}&#xa0;» manque&#xa0;: remettez-le dans {folder} ou réimportez-le.</translation>
    </message>
    <message>
        <source>Drawing the spectrum of {name}</source>
        <translation>Tracé du spectre de {name}</translation>
    </message>
    <message>
        <source>Drawing the latents of {name}</source>
        <translation>Tracé des latents de {name}</translation>
    </message>
    <message>
        <source>A decoded stretch was much louder than the sum of the recordings, so the loudness guard turns it down while you listen; exports are not changed.</source>
        <translation>Un passage décodé était bien plus fort que la somme des enregistrements&#xa0;: la protection de niveau le baisse à l’écoute&#xa0;; les exports ne changent pas.</translation>
    </message>
    <message>
        <source>The codec gave values that are no numbers, and silence stands for them: choose another codec or the waveform method.</source>
        <translation>Le codec a produit des valeurs non numériques, remplacées par du silence&#xa0;: choisissez un autre codec ou la méthode Forme d’onde.</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>Parcours de {name}</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Examen de {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Comparaison de {name}</translation>
    </message>
    <message>
        <source>One of the two tracks has no audio: choose two that have.</source>
        <translation>L’une des deux pistes n’a pas d’audio&#xa0;: choisissez-en deux qui en ont.</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translation>Mesure de l’alignement</translation>
    </message>
    <message>
        <source>Reading both tracks</source>
        <translation>Lecture des deux pistes</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>Comparaison des méthodes</translation>
    </message>
    <message>
        <source>Rendering the preview</source>
        <translation>Rendu de la préécoute</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Audio of shape {shape} is not whole frames of {hop} samples.</source>
        <translation>L’audio de forme {shape} ne fait pas des trames entières de {hop} échantillons.</translation>
    </message>
    <message>
        <source>Latents of shape {shape} do not belong to the codec &apos;{id}&apos;.</source>
        <translation>Les latents de forme {shape} n’appartiennent pas au codec «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The memory of {device} was not enough; using the CPU.</source>
        <translation>La mémoire de {device} n’a pas suffi&#xa0;; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>There are no latents to combine; add at least one track.</source>
        <translation>Il n’y a pas de latents à combiner&#xa0;; ajoutez au moins une piste.</translation>
    </message>
    <message>
        <source>Latents of shapes {shape} and {shape_2} cannot be added; encode both on the same grid with the same codec.</source>
        <translation>Les latents de formes {shape} et {shape_2} ne peuvent pas être additionnés&#xa0;; encodez-les sur la même grille avec le même codec.</translation>
    </message>
    <message>
        <source>{size} gains do not fit {shape} frames; give one for each.</source>
        <translation>{size} gains ne conviennent pas à {shape} trames&#xa0;; donnez-en un pour chacune.</translation>
    </message>
    <message>
        <source>A gain is not a number; set the fader again.</source>
        <translation>Un gain n’est pas un nombre&#xa0;; réglez à nouveau le fader.</translation>
    </message>
    <message>
        <source>Part of the latents is not encoded yet; wait for the encoding to finish.</source>
        <translation>Une partie des latents n’est pas encore encodée&#xa0;; attendez la fin de l’encodage.</translation>
    </message>
    <message>
        <source>The disk of the cache folder {folder} is full; free some space or choose another folder.</source>
        <translation>Le disque du dossier de cache {folder} est plein&#xa0;; libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to the cache folder {folder} ({reason}); choose another folder.</source>
        <translation>Rien ne peut être écrit dans le dossier de cache {folder} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no sound in the selected tracks; select some with sound.</source>
        <translation>Il n’y a aucun son dans les pistes sélectionnées&#xa0;; sélectionnez-en avec du son.</translation>
    </message>
    <message>
        <source>Spectral centroid</source>
        <translation>Centroïde spectral</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largeur de bande</translation>
    </message>
    <message>
        <source>Fundamental</source>
        <translation>Fondamentale</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Flatness</source>
        <translation>Platitude</translation>
    </message>
    <message>
        <source>There is no latent file {path}; check the path.</source>
        <translation>Il n’y a pas de fichier latent {path}&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The latent file {path} cannot be read ({reason}).</source>
        <translation>Le fichier latent {path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{path} is not a latent file, or is damaged; encode the audio again.</source>
        <translation>{path} n’est pas un fichier latent, ou est endommagé&#xa0;; réencodez l’audio.</translation>
    </message>
    <message>
        <source>{path} was not written by this program; choose a file made by &apos;encode&apos;.</source>
        <translation>{path} n’a pas été écrit par ce programme&#xa0;; choisissez un fichier créé par «&#xa0;encode&#xa0;».</translation>
    </message>
    <message>
        <source>{path} was made by another codec or version (&apos;{codec}&apos;); decode it with that one or encode the audio again.</source>
        <translation>{path} vient d’un autre codec ou d’une autre version («&#xa0;{codec}&#xa0;»)&#xa0;; décodez-le avec celui-là ou réencodez l’audio.</translation>
    </message>
    <message>
        <source>The latent file {path} is damaged; encode the audio again.</source>
        <translation>Le fichier latent {path} est endommagé&#xa0;; réencodez l’audio.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no curve named &apos;{curve}&apos;; choose one of: {curves}.</source>
        <translation>Il n’y a pas de courbe nommée «&#xa0;{curve}&#xa0;»&#xa0;; choisissez parmi&#xa0;: {curves}.</translation>
    </message>
    <message>
        <source>The plane has four corners; give a sound for each of them.</source>
        <translation>Le plan a quatre coins&#xa0;; donnez un son pour chacun.</translation>
    </message>
    <message>
        <source>The corpus holds no sound of a useful length; choose a longer one.</source>
        <translation>Le corpus ne contient aucun son de longueur utile&#xa0;; choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>A path can only be stretched by a factor above zero.</source>
        <translation>Une trajectoire ne peut être étirée que d’un facteur supérieur à zéro.</translation>
    </message>
    <message>
        <source>A curve needs a point at least; draw one.</source>
        <translation>Une courbe demande au moins un point&#xa0;; dessinez-en un.</translation>
    </message>
    <message>
        <source>There is no operator named &apos;{kind}&apos;.</source>
        <translation>Il n’y a pas d’opérateur nommé «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>The latents of {name} add up already: there is nothing to learn.</source>
        <translation>Les latents de {name} s’additionnent déjà&#xa0;: il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <source>Training the projection</source>
        <translation>Entraînement de la projection</translation>
    </message>
    <message>
        <source>Training takes at least two recordings with sound in them; add some more.</source>
        <translation>L’entraînement demande au moins deux enregistrements avec du son&#xa0;; ajoutez-en.</translation>
    </message>
    <message>
        <source>Encoding examples</source>
        <translation>Encodage des exemples</translation>
    </message>
    <message>
        <source>Measuring on held-out sums</source>
        <translation>Mesure sur les sommes de validation</translation>
    </message>
    <message>
        <source>A rotation of {shape} dimensions does not fit latents of shape {shape_2}: learn it with the codec that is in use.</source>
        <translation>Une rotation de {shape} dimensions ne convient pas à des latents de forme {shape_2}&#xa0;: apprenez-la avec le codec utilisé.</translation>
    </message>
    <message>
        <source>There is no example to learn from; give a sound and what it should become.</source>
        <translation>Il n’y a pas d’exemple à apprendre&#xa0;; donnez un son et ce qu’il doit devenir.</translation>
    </message>
    <message>
        <source>Examples of shapes {shape} and {shape_2} do not go together; give two sounds of the same length.</source>
        <translation>Les exemples de formes {shape} et {shape_2} ne vont pas ensemble&#xa0;; donnez deux sons de même longueur.</translation>
    </message>
    <message>
        <source>The examples are silent; choose a stretch with sound.</source>
        <translation>Les exemples sont silencieux&#xa0;; choisissez un passage avec du son.</translation>
    </message>
    <message>
        <source>Nothing was found to take out, so the mix stays as it is.</source>
        <translation>Rien à retirer n’a été trouvé&#xa0;: le mix reste tel quel.</translation>
    </message>
    <message>
        <source>Chosen: samples are subtracted.</source>
        <translation>Choix&#xa0;: les échantillons sont soustraits.</translation>
    </message>
    <message>
        <source>Chosen: latents are subtracted and decoded.</source>
        <translation>Choix&#xa0;: les latents sont soustraits puis décodés.</translation>
    </message>
    <message>
        <source>Chosen: the latents steer what is left of the original recording.</source>
        <translation>Choix&#xa0;: les latents pilotent ce qui reste de l’enregistrement original.</translation>
    </message>
    <message>
        <source>The aligned files cancel well, but above {khz:.1f} kHz the other recording is missing or inexact: what rises and falls with it up there is turned down.</source>
        <translation>Les fichiers alignés s’annulent bien, mais au-dessus de {khz:.1f} kHz l’autre enregistrement manque ou est inexact : ce qui y monte et descend avec lui est atténué.</translation>
    </message>
    <message>
        <source>The aligned files cancel well, to about {depth:.0f} dB below the result: plain subtraction keeps every detail.</source>
        <translation>Les fichiers alignés s’annulent bien, jusqu’à environ {depth:.0f} dB sous le résultat&#xa0;: la soustraction simple garde tous les détails.</translation>
    </message>
    <message>
        <source>The files were processed differently: what plain subtraction leaves of the rest, about {waveform_db:.0f} dB below the result, is turned down further.</source>
        <translation>Les fichiers ont été traités différemment&#xa0;: ce que la soustraction simple laisse du reste, environ {waveform_db:.0f} dB sous le résultat, est encore atténué.</translation>
    </message>
    <message>
        <source>No entry of the codebook has a pitch; choose another descriptor.</source>
        <translation>Aucune entrée du dictionnaire n’a de hauteur&#xa0;; choisissez un autre descripteur.</translation>
    </message>
    <message>
        <source>There is no curve named &apos;{name}&apos;; choose one of: {shapes}.</source>
        <translation>Il n’y a pas de courbe nommée «&#xa0;{name}&#xa0;»&#xa0;; choisissez parmi&#xa0;: {shapes}.</translation>
    </message>
    <message>
        <source>The target is empty; draw a curve first.</source>
        <translation>La cible est vide&#xa0;; dessinez d’abord une courbe.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no MIDI file that can be read; choose another one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier MIDI lisible&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no notes; choose a MIDI file with a melody.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de notes&#xa0;; choisissez un fichier MIDI avec une mélodie.</translation>
    </message>
    <message>
        <source>There is no sound in the selection; select a part with sound.</source>
        <translation>Il n’y a aucun son dans la sélection&#xa0;; sélectionnez un passage avec du son.</translation>
    </message>
    <message>
        <source>A path of shape {shape} does not fit the sound&apos;s, {shape_2}.</source>
        <translation>Une trajectoire de forme {shape} ne convient pas à celle du son, {shape_2}.</translation>
    </message>
    <message>
        <source>The latents of {name} are no bands; choose the view of the latents.</source>
        <translation>Les latents de {name} ne sont pas des bandes&#xa0;; choisissez la vue des latents.</translation>
    </message>
    <message>
        <source>“{name}” was saved, but no backup could be kept in {folder} ({reason}): free some space or save the project to another place.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré, mais aucune sauvegarde n’a pu être gardée dans {folder} ({reason})&#xa0;: libérez de l’espace ou enregistrez le projet ailleurs.</translation>
    </message>
    <message>
        <source>A gain must be at most {most_gain_db:.0f} dB.</source>
        <translation>Un gain doit être de {most_gain_db:.0f} dB au plus.</translation>
    </message>
    <message>
        <source>The tempo must lie between {min_tempo:.0f} and {most_tempo:.0f} bpm.</source>
        <translation>Le tempo doit être compris entre {min_tempo:.0f} et {most_tempo:.0f} bpm.</translation>
    </message>
    <message>
        <source>A bar must have between 1 and {most_beats_per_bar} beats.</source>
        <translation>Une mesure doit avoir entre 1 et {most_beats_per_bar} temps.</translation>
    </message>
    <message>
        <source>A range must start at or after zero and end after its start, within one day.</source>
        <translation>Une plage doit commencer à zéro ou après et finir après son début, en moins d’un jour.</translation>
    </message>
    <message>
        <source>“{path}” must have one or two channels.</source>
        <translation>«&#xa0;{path}&#xa0;» doit avoir un ou deux canaux.</translation>
    </message>
    <message>
        <source>The rate, length or stream number of “{path}” cannot be right.</source>
        <translation>La fréquence, la longueur ou le numéro de flux de «&#xa0;{path}&#xa0;» est incorrect.</translation>
    </message>
    <message>
        <source>A clip must begin at or after the first sample of its source.</source>
        <translation>Un clip doit commencer au premier échantillon de sa source ou après.</translation>
    </message>
    <message>
        <source>A fade must not be longer than its clip.</source>
        <translation>Un fondu ne doit pas être plus long que son clip.</translation>
    </message>
    <message>
        <source>“{curve}” is not a shape of a fade.</source>
        <translation>«&#xa0;{curve}&#xa0;» n’est pas une forme de fondu.</translation>
    </message>
    <message>
        <source>An envelope can have at most {most_points} points.</source>
        <translation>Une enveloppe peut avoir au plus {most_points} points.</translation>
    </message>
    <message>
        <source>The points of an envelope must be in order, each at a place of its own.</source>
        <translation>Les points d’une enveloppe doivent être dans l’ordre, chacun à sa propre position.</translation>
    </message>
    <message>
        <source>A sign must be + or −.</source>
        <translation>Un signe doit être + ou −.</translation>
    </message>
    <message>
        <source>“{curve}” is not a curve of an envelope.</source>
        <translation>«&#xa0;{curve}&#xa0;» n’est pas une courbe d’enveloppe.</translation>
    </message>
    <message>
        <source>A pan must lie between −100 % (left) and +100 % (right).</source>
        <translation>Un panoramique doit être compris entre −100&#xa0;% (gauche) et +100&#xa0;% (droite).</translation>
    </message>
    <message>
        <source>A width must lie between 0 % and 200 %.</source>
        <translation>Une largeur doit être comprise entre 0&#xa0;% et 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Two markers or regions are the same, or there are too many.</source>
        <translation>Deux marqueurs ou régions sont identiques, ou il y en a trop.</translation>
    </message>
    <message>
        <source>A marker or region needs a name of at least one character.</source>
        <translation>Un marqueur ou une région doit avoir un nom d’au moins un caractère.</translation>
    </message>
    <message>
        <source>A marker must lie on the timeline, within one day.</source>
        <translation>Un marqueur doit être sur la timeline, en moins d’un jour.</translation>
    </message>
    <message>
        <source>The regions must be in order.</source>
        <translation>Les régions doivent être dans l’ordre.</translation>
    </message>
    <message>
        <source>The colour of “{name}” is not in the palette.</source>
        <translation>La couleur de «&#xa0;{name}&#xa0;» n’est pas dans la palette.</translation>
    </message>
    <message>
        <source>“{name}” would be a part of itself, or nested deeper than {most_depth} recipes: use another track.</source>
        <translation>«&#xa0;{name}&#xa0;» ferait partie de lui-même, ou serait imbriqué dans plus de {most_depth} recettes&#xa0;: utilisez une autre piste.</translation>
    </message>
    <message>
        <source>The recipe “{name}” uses a track that is not in the project.</source>
        <translation>La recette «&#xa0;{name}&#xa0;» utilise une piste absente du projet.</translation>
    </message>
    <message>
        <source>Recipes cannot be nested deeper than {most_depth}.</source>
        <translation>Les recettes ne peuvent pas être imbriquées sur plus de {most_depth} niveaux.</translation>
    </message>
    <message>
        <source>A recipe must have at least one track.</source>
        <translation>Une recette doit avoir au moins une piste.</translation>
    </message>
    <message>
        <source>“{method}” is not a way to form a recipe.</source>
        <translation>«&#xa0;{method}&#xa0;» n’est pas une méthode de recette.</translation>
    </message>
    <message>
        <source>An alignment must move a track by less than a day.</source>
        <translation>Un alignement doit déplacer une piste de moins d’un jour.</translation>
    </message>
    <message>
        <source>A drift must lie within {most_drift_ppm:.0f} ppm.</source>
        <translation>Une dérive doit rester dans les {most_drift_ppm:.0f} ppm.</translation>
    </message>
    <message>
        <source>The polarity or rate of an alignment cannot be right: align the tracks again.</source>
        <translation>La polarité ou la fréquence d’un alignement est incorrecte&#xa0;: réalignez les pistes.</translation>
    </message>
    <message>
        <source>The filter of an alignment is damaged: align the tracks again.</source>
        <translation>Le filtre d’un alignement est endommagé&#xa0;: réalignez les pistes.</translation>
    </message>
    <message>
        <source>An alignment has more parts than it can have: align the tracks again.</source>
        <translation>Un alignement a plus de parties que possible&#xa0;: réalignez les pistes.</translation>
    </message>
    <message>
        <source>A project cannot run at {sample_rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.</source>
        <translation>Un projet ne peut pas fonctionner à {sample_rate} Hz&#xa0;: choisissez 44,1, 48, 88,2 ou 96 kHz.</translation>
    </message>
    <message>
        <source>A project can have at most {most_tracks} tracks.</source>
        <translation>Un projet peut avoir au plus {most_tracks} pistes.</translation>
    </message>
    <message>
        <source>Two tracks or clips of the project have the same identifier.</source>
        <translation>Deux pistes ou clips du projet ont le même identifiant.</translation>
    </message>
    <message>
        <source>The height of “{name}” cannot be right.</source>
        <translation>La hauteur de «&#xa0;{name}&#xa0;» est incorrecte.</translation>
    </message>
    <message>
        <source>“{name}” can be a recipe or have clips, not both.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être une recette ou avoir des clips, pas les deux.</translation>
    </message>
    <message>
        <source>A clip that is already in the project cannot be added again.</source>
        <translation>Un clip déjà présent dans le projet ne peut pas être ajouté à nouveau.</translation>
    </message>
    <message>
        <source>Put the playhead inside a clip to split it there.</source>
        <translation>Placez la tête de lecture dans un clip pour le scinder à cet endroit.</translation>
    </message>
    <message>
        <source>Select a stretch of time first: drag in the lower half of the ruler.</source>
        <translation>Sélectionnez d’abord une plage de temps&#xa0;: glissez dans la moitié basse de la règle.</translation>
    </message>
    <message>
        <source>“{name}” is a recipe: put the clip on another track.</source>
        <translation>«&#xa0;{name}&#xa0;» est une recette&#xa0;: placez le clip sur une autre piste.</translation>
    </message>
    <message>
        <source>The archive&apos;s XML declares entities, which no DAWproject needs: it is not opened.</source>
        <translation>Le XML de l’archive déclare des entités, inutiles à tout DAWproject&#xa0;: elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The archive&apos;s project.xml is damaged: export it again.</source>
        <translation>Le project.xml de l’archive est endommagé&#xa0;: réexportez-la.</translation>
    </message>
    <message>
        <source>The archive&apos;s project.xml is not a DAWproject: choose another file.</source>
        <translation>Le project.xml de l’archive n’est pas un DAWproject&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Piste {number}</translation>
    </message>
    <message>
        <source>Devices and plug-ins were left out.</source>
        <translation>Les périphériques et plug-ins ont été ignorés.</translation>
    </message>
    <message>
        <source>Notes were left out.</source>
        <translation>Les notes ont été ignorées.</translation>
    </message>
    <message>
        <source>Stretched clips were taken over at their own speed.</source>
        <translation>Les clips étirés ont été repris à leur propre vitesse.</translation>
    </message>
    <message>
        <source>Clips without audio were left out.</source>
        <translation>Les clips sans audio ont été ignorés.</translation>
    </message>
    <message>
        <source>Automation of anything but volume was left out.</source>
        <translation>L’automation autre que celle du volume a été ignorée.</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>Marqueur {number}</translation>
    </message>
    <message>
        <source>A track that is already in the project cannot be added again.</source>
        <translation>Une piste déjà présente dans le projet ne peut pas être ajoutée à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{other}”: delete “{other}” first, or both together.</source>
        <translation>«&#xa0;{name}&#xa0;» fait partie de «&#xa0;{other}&#xa0;»&#xa0;: supprimez d’abord «&#xa0;{other}&#xa0;», ou les deux ensemble.</translation>
    </message>
    <message>
        <source>A track needs a name of at least one character.</source>
        <translation>Une piste doit avoir un nom d’au moins un caractère.</translation>
    </message>
    <message>
        <source>The palette has {palette_size} colours: choose one of them.</source>
        <translation>La palette a {palette_size} couleurs&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>“{name}” is a recipe: put the file on another track.</source>
        <translation>«&#xa0;{name}&#xa0;» est une recette&#xa0;: placez le fichier sur une autre piste.</translation>
    </message>
    <message>
        <source>Drop the track onto another track to add it to or subtract it from that one.</source>
        <translation>Déposez la piste sur une autre pour l’y ajouter ou l’en soustraire.</translation>
    </message>
    <message>
        <source>A sum needs at least one track.</source>
        <translation>Une somme demande au moins une piste.</translation>
    </message>
    <message>
        <source>“{name}” is no part of the recipe: subtract it from “{other}” anew.</source>
        <translation>«&#xa0;{name}&#xa0;» ne fait pas partie de la recette&#xa0;: soustrayez-le à nouveau de «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{name}, from {other}</source>
        <translation>{name}, de {other}</translation>
    </message>
    <message>
        <source>{name}, residual</source>
        <translation>{name}, résidu</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>The recipe has {count} terms: choose one of them.</source>
        <translation>La recette a {count} termes&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>“{method}” is not a way to form a recipe: choose latent, refined or waveform.</source>
        <translation>«&#xa0;{method}&#xa0;» n’est pas une méthode de recette&#xa0;: choisissez latent, refined ou waveform.</translation>
    </message>
    <message>
        <source>Drag a loop region on the ruler first.</source>
        <translation>Tracez d’abord une boucle sur la règle.</translation>
    </message>
    <message>
        <source>A project cannot run at {rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.</source>
        <translation>Un projet ne peut pas fonctionner à {rate} Hz&#xa0;: choisissez 44,1, 48, 88,2 ou 96 kHz.</translation>
    </message>
    <message>
        <source>The rate of a project can only be changed while it has no audio.</source>
        <translation>La fréquence d’un projet ne peut être changée que tant qu’il n’a pas d’audio.</translation>
    </message>
    <message>
        <source>“{name}” is not a recipe.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une recette.</translation>
    </message>
    <message>
        <source>What is not saved yet cannot be kept for a recovery ({reason}): save the project often, and free some space for {folder}.</source>
        <translation>Ce qui n’est pas encore enregistré ne peut pas être gardé pour une récupération ({reason})&#xa0;: enregistrez souvent le projet, et libérez de l’espace pour {folder}.</translation>
    </message>
    <message>
        <source>“{name}” holds no unsaved work of Lin-CAE Studio: delete it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun travail non enregistré de Lin-CAE Studio&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: delete it.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {sentence}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>it has no “{key}” where there must be one.</source>
        <translation>il n’a pas de «&#xa0;{key}&#xa0;» là où il en faut.</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“{key}” must be a number.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>“{key}” must be 1 or −1.</source>
        <translation>«&#xa0;{key}&#xa0;» doit valoir 1 ou −1.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être vrai ou faux.</translation>
    </message>
    <message>
        <source>a track has no name.</source>
        <translation>une piste n’a pas de nom.</translation>
    </message>
    <message>
        <source>“{key}” must be a text.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>“{key}” must be in base64.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être en base64.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({reason}): save it to another place.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit ({reason})&#xa0;: enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” is not a project of Lin-CAE Studio: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un projet de Lin-CAE Studio&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {sentence}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a project file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier&#xa0;: choisissez un fichier de projet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}): choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert ({reason})&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a project: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop volumineux pour un projet&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a project, or it is damaged: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un projet, ou est endommagé&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>it does not say which version it is.</source>
        <translation>il n’indique pas sa version.</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lin-CAE Studio; update to open it.</source>
        <translation>il a été créé par une version plus récente de Lin-CAE Studio&#xa0;; mettez à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>il est endommagé.</translation>
    </message>
    <message>
        <source>“sha256” must be 64 hexadecimal digits.</source>
        <translation>«&#xa0;sha256&#xa0;» doit comporter 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Full mix</source>
        <translation>Mix complet</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claviers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Marker {count}</source>
        <translation>Marqueur {count}</translation>
    </message>
    <message>
        <source>Region {count}</source>
        <translation>Région {count}</translation>
    </message>
    <message>
        <source>“group” must be a text.</source>
        <translation>«&#xa0;group&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>The mix</source>
        <translation>Le mix</translation>
    </message>
    <message>
        <source>The result was not saved to {file} ({reason}): free some disk space.</source>
        <translation>Le résultat n’a pas été enregistré dans {file} ({reason})&#xa0;: libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>The test could not be prepared: try it again.</source>
        <translation>Le test n’a pas pu être préparé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Aucun périphérique audio</translation>
    </message>
    <message>
        <source>“{name}” takes no stereo sound: choose another device to hear something.</source>
        <translation>«&#xa0;{name}&#xa0;» n’accepte pas le son stéréo&#xa0;: choisissez un autre périphérique pour entendre quelque chose.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out: playing goes on silently until it is back.</source>
        <translation>«&#xa0;{name}&#xa0;» a été débranché&#xa0;: la lecture continue en silence jusqu’à son retour.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out: playing on “{other}” until it is back.</source>
        <translation>«&#xa0;{name}&#xa0;» a été débranché&#xa0;: lecture sur «&#xa0;{other}&#xa0;» jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Playing on “{name}” now.</source>
        <translation>Lecture maintenant sur «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has stopped: playing goes on silently until it works again or you choose another device.</source>
        <translation>«&#xa0;{name}&#xa0;» s’est arrêté&#xa0;: la lecture continue en silence jusqu’à ce qu’il refonctionne ou que vous choisissiez un autre périphérique.</translation>
    </message>
    <message>
        <source>“{name}” has stopped: playing on “{other}” until it works again or you choose another device.</source>
        <translation>«&#xa0;{name}&#xa0;» s’est arrêté&#xa0;: lecture sur «&#xa0;{other}&#xa0;» jusqu’à ce qu’il refonctionne ou que vous choisissiez un autre périphérique.</translation>
    </message>
    <message>
        <source>The studio made a mistake here; the log says more.</source>
        <translation>Le studio a commis une erreur ici&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Batch: {name}</source>
        <translation>Lot&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The studio made a mistake: try again, and look into the log if it happens again.</source>
        <translation>Le studio a commis une erreur&#xa0;: réessayez, et consultez le journal si elle se reproduit.</translation>
    </message>
    <message>
        <source>the originals</source>
        <translation>les originaux</translation>
    </message>
    <message>
        <source>Codecs on {title}</source>
        <translation>Codecs sur {title}</translation>
    </message>
    <message>
        <source>Exporting the comparison</source>
        <translation>Export de la comparaison</translation>
    </message>
    <message>
        <source>Original mix</source>
        <translation>Mix original</translation>
    </message>
    <message>
        <source>Autoencoded mix</source>
        <translation>Mix autoencodé</translation>
    </message>
    <message>
        <source>Latent addition</source>
        <translation>Addition latente</translation>
    </message>
    <message>
        <source>Original {source}</source>
        <translation>{source} original</translation>
    </message>
    <message>
        <source>Separated {source}, raw</source>
        <translation>{source} séparé, brut</translation>
    </message>
    <message>
        <source>Separated {source}, recentred</source>
        <translation>{source} séparé, recentré</translation>
    </message>
    <message>
        <source>Latent scaling</source>
        <translation>Mise à l’échelle latente</translation>
    </message>
    <message>
        <source>The loudness is not matched.</source>
        <translation>Le loudness n’est pas égalisé.</translation>
    </message>
    <message>
        <source>The mix can be heard latent or as waveforms: select a recipe to hear it refined or its original.</source>
        <translation>Le mix s’écoute en latent ou en forme d’onde&#xa0;: sélectionnez une recette pour l’écouter affinée ou entendre son original.</translation>
    </message>
    <message>
        <source>There is nothing to refine: a recipe is refined where it subtracts something.</source>
        <translation>Il n’y a rien à affiner&#xa0;: une recette est affinée là où elle soustrait quelque chose.</translation>
    </message>
    <message>
        <source>This recipe has no original: nothing is added in it.</source>
        <translation>Cette recette n’a pas d’original&#xa0;: rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Load the demo song</source>
        <translation>Charger le morceau de démo</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Le projet n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Le projet n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The export was not started</source>
        <translation>L’export n’a pas démarré</translation>
    </message>
    <message>
        <source>The peak was not measured</source>
        <translation>La crête n’a pas été mesurée</translation>
    </message>
    <message>
        <source>{title} failed</source>
        <translation>Échec&#xa0;: {title}</translation>
    </message>
    <message>
        <source>“{name}” is missing, and its tracks stay silent until it is put back.</source>
        <translation>«&#xa0;{name}&#xa0;» manque, et ses pistes restent silencieuses jusqu’à son retour.</translation>
    </message>
    <message>
        <source>{names} and “{last}”</source>
        <translation>{names} et «&#xa0;{last}&#xa0;»</translation>
    </message>
    <message>
        <source>{listed} are missing, and their tracks stay silent until they are put back.</source>
        <translation>{listed} manquent, et leurs pistes restent silencieuses jusqu’à leur retour.</translation>
    </message>
    <message>
        <source>The codec {name} has changed since the project was saved: it may sound different.</source>
        <translation>Le codec {name} a changé depuis l’enregistrement du projet&#xa0;: le son peut être différent.</translation>
    </message>
    <message>
        <source>Form {name} in the latent space</source>
        <translation>Former {name} dans l’espace latent</translation>
    </message>
    <message>
        <source>Form {name} refined</source>
        <translation>Former {name} en affiné</translation>
    </message>
    <message>
        <source>Form {name} on the waveforms</source>
        <translation>Former {name} sur les formes d’onde</translation>
    </message>
    <message>
        <source>Form {name} whichever way is better</source>
        <translation>Former {name} de la meilleure façon</translation>
    </message>
    <message>
        <source>Set gain of {name} to {gain}</source>
        <translation>Régler le gain de {name} à {gain}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Subtract {name}</source>
        <translation>Soustraire {name}</translation>
    </message>
    <message>
        <source>Mute {name}</source>
        <translation>Rendre muet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Unmute {name}</source>
        <translation>Réactiver {name}</translation>
    </message>
    <message>
        <source>Solo {name}</source>
        <translation>Mettre {name} en solo</translation>
    </message>
    <message>
        <source>Take {name} out of solo</source>
        <translation>Retirer {name} du solo</translation>
    </message>
    <message>
        <source>Rename {old} to {name}</source>
        <translation>Renommer {old} en {name}</translation>
    </message>
    <message>
        <source>Change colour of {name}</source>
        <translation>Changer la couleur de {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {count} tracks</source>
        <translation>Supprimer {count} pistes</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <source>Move clip of {name}</source>
        <translation>Déplacer le clip de {name}</translation>
    </message>
    <message>
        <source>Add {name} to {other}</source>
        <translation>Ajouter {name} à {other}</translation>
    </message>
    <message>
        <source>Subtract {name} from {other}</source>
        <translation>Soustraire {name} de {other}</translation>
    </message>
    <message>
        <source>Change a sign in {name}</source>
        <translation>Changer un signe dans {name}</translation>
    </message>
    <message>
        <source>Set gain in {name} to {gain}</source>
        <translation>Régler le gain dans {name} à {gain}</translation>
    </message>
    <message>
        <source>Align a part of {name}</source>
        <translation>Aligner une partie de {name}</translation>
    </message>
    <message>
        <source>Set loop</source>
        <translation>Définir la boucle</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Effacer la boucle</translation>
    </message>
    <message>
        <source>Switch loop on</source>
        <translation>Activer la boucle</translation>
    </message>
    <message>
        <source>Switch loop off</source>
        <translation>Désactiver la boucle</translation>
    </message>
    <message>
        <source>Set tempo to {tempo:g}</source>
        <translation>Régler le tempo à {tempo:g}</translation>
    </message>
    <message>
        <source>Set {beats} beats a bar</source>
        <translation>Régler {beats} temps par mesure</translation>
    </message>
    <message>
        <source>Set master gain to {gain}</source>
        <translation>Régler le gain du master à {gain}</translation>
    </message>
    <message>
        <source>The codec was not changed</source>
        <translation>Le codec n’a pas été changé</translation>
    </message>
    <message>
        <source>Use codec {name}</source>
        <translation>Utiliser le codec {name}</translation>
    </message>
    <message>
        <source>The edit was not made</source>
        <translation>La modification n’a pas été faite</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Open a DAWproject</source>
        <translation>Ouvrir un DAWproject</translation>
    </message>
    <message>
        <source>{count} tracks</source>
        <translation>{count} pistes</translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation>Envoi vers {name}</translation>
    </message>
    <message>
        <source>Import {count} stems</source>
        <translation>Importer {count} stems</translation>
    </message>
    <message>
        <source>Clear solo</source>
        <translation>Effacer les solos</translation>
    </message>
    <message>
        <source>Solo only {name}</source>
        <translation>Solo exclusif de {name}</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked through: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être parcouru&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no audio files.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun fichier audio.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Import {count} tracks</source>
        <translation>Importer {count} pistes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>A file was not imported</source>
        <translation>Un fichier n’a pas été importé</translation>
    </message>
    <message>
        <source>{count} files were not imported</source>
        <translation>{count} fichiers n’ont pas été importés</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>Waiting for what is being rendered.</source>
        <translation>En attente du rendu en cours.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Looking into {name}</source>
        <translation>Examen de {name}</translation>
    </message>
    <message>
        <source>There is a codec named {projection_id} already; choose another name.</source>
        <translation>Un codec se nomme déjà {projection_id}&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Training a projection of {name}</source>
        <translation>Entraînement d’une projection de {name}</translation>
    </message>
    <message>
        <source>There are no two recordings in {folder}; choose a folder with more.</source>
        <translation>Il n’y a pas deux enregistrements dans {folder}&#xa0;; choisissez un dossier mieux fourni.</translation>
    </message>
    <message>
        <source>The project is being saved: wait until that has ended.</source>
        <translation>Le projet est en cours d’enregistrement&#xa0;: attendez la fin.</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>La sauvegarde n’a pas été ouverte</translation>
    </message>
    <message>
        <source>Go back to the save of {when}</source>
        <translation>Revenir à l’enregistrement de {when}</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Searching for missing audio</source>
        <translation>Recherche de l’audio manquant</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>Retrouver {name}</translation>
    </message>
    <message>
        <source>Find {count} audio files</source>
        <translation>Retrouver {count} fichiers audio</translation>
    </message>
    <message>
        <source>Media is being collected: wait until that has ended.</source>
        <translation>Les médias sont en cours de rassemblement&#xa0;: attendez la fin.</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <translation>Rassemblement des médias</translation>
    </message>
    <message>
        <source>Found {names} again.</source>
        <translation>{names}&#xa0;: retrouvé.</translation>
    </message>
    <message>
        <source>Collect media</source>
        <translation>Rassembler les médias</translation>
    </message>
    <message>
        <source>The file was not used</source>
        <translation>Le fichier n’a pas été utilisé</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <source>Import a recording, or open the demo song, to shape it here.</source>
        <translation>Importez un enregistrement, ou ouvrez le morceau de démo, pour le façonner ici.</translation>
    </message>
    <message>
        <source>Clear the latent path</source>
        <translation>Effacer la trajectoire latente</translation>
    </message>
    <message>
        <source>{name}, shaped</source>
        <translation>{name}, façonné</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>{name} vers {other}</translation>
    </message>
    <message>
        <source>The sound was not added</source>
        <translation>Le son n’a pas été ajouté</translation>
    </message>
    <message>
        <source>Added “{name}” to the timeline.</source>
        <translation>«&#xa0;{name}&#xa0;» ajouté à la timeline.</translation>
    </message>
    <message>
        <source>Put a sound on the bench first.</source>
        <translation>Placez d’abord un son sur l’établi.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{name}, live</source>
        <translation>{name}, direct</translation>
    </message>
    <message>
        <source>The stream ended: start it again.</source>
        <translation>Le flux s’est arrêté&#xa0;: relancez-le.</translation>
    </message>
    <message>
        <source>“{name}” gives no sound at {rate} Hz: choose another input.</source>
        <translation>«&#xa0;{name}&#xa0;» ne donne aucun son à {rate} Hz&#xa0;: choisissez une autre entrée.</translation>
    </message>
    <message>
        <source>Change a corner of the plane</source>
        <translation>Changer un coin du plan</translation>
    </message>
    <message>
        <source>Move the point on the plane</source>
        <translation>Déplacer le point sur le plan</translation>
    </message>
    <message>
        <source>Change the way between sources</source>
        <translation>Changer le chemin entre les sources</translation>
    </message>
    <message>
        <source>Change the curve over time</source>
        <translation>Changer la courbe dans le temps</translation>
    </message>
    <message>
        <source>Interpolate over time</source>
        <translation>Interpoler dans le temps</translation>
    </message>
    <message>
        <source>Interpolate on the plane</source>
        <translation>Interpoler sur le plan</translation>
    </message>
    <message>
        <source>Record a path on the plane</source>
        <translation>Enregistrer une trajectoire sur le plan</translation>
    </message>
    <message>
        <source>Clear the path on the plane</source>
        <translation>Effacer la trajectoire sur le plan</translation>
    </message>
    <message>
        <source>Change the tracks of the codebook</source>
        <translation>Changer les pistes du dictionnaire</translation>
    </message>
    <message>
        <source>Change the size of the codebook</source>
        <translation>Changer la taille du dictionnaire</translation>
    </message>
    <message>
        <source>Change the descriptor</source>
        <translation>Changer le descripteur</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Changer la cible</translation>
    </message>
    <message>
        <source>Draw a target</source>
        <translation>Dessiner une cible</translation>
    </message>
    <message>
        <source>Follow a track</source>
        <translation>Suivre une piste</translation>
    </message>
    <message>
        <source>Follow a melody</source>
        <translation>Suivre une mélodie</translation>
    </message>
    <message>
        <source>Change the range of the target</source>
        <translation>Changer l’étendue de la cible</translation>
    </message>
    <message>
        <source>Change the length of the sound</source>
        <translation>Changer la longueur du son</translation>
    </message>
    <message>
        <source>The curve of {name}.</source>
        <translation>La courbe de {name}.</translation>
    </message>
    <message>
        <source>The melody of {name}.</source>
        <translation>La mélodie de {name}.</translation>
    </message>
    <message>
        <source>entry {entry}</source>
        <translation>entrée {entry}</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <translation>Changer le transfert</translation>
    </message>
    <message>
        <source>Import a recording first.</source>
        <translation>Importez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>A mosaic needs a second track to be rebuilt of: import one.</source>
        <translation>Une mosaïque a besoin d’une deuxième piste comme matière&#xa0;: importez-en une.</translation>
    </message>
    <message>
        <source>Learn a codebook of other tracks on the Map first.</source>
        <translation>Apprenez d’abord un dictionnaire d’autres pistes dans la Carte.</translation>
    </message>
    <message>
        <source>No two of the installed codecs have latents of one shape: install another model.</source>
        <translation>Aucune paire de codecs installés n’a des latents de même forme : installez un autre modèle.</translation>
    </message>
    <message>
        <source>{name} of {other}</source>
        <translation>{name} de {other}</translation>
    </message>
    <message>
        <source>{name} through the codebook</source>
        <translation>{name} par le dictionnaire</translation>
    </message>
    <message>
        <source>{name} transferred</source>
        <translation>{name} transféré</translation>
    </message>
    <message>
        <source>The measurement failed: try it again.</source>
        <translation>La mesure a échoué&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The codec is exactly linear here: mixing on latents and on waveforms sound the same.</source>
        <translation>Le codec est exactement linéaire ici&#xa0;: mixer sur les latents ou sur les formes d’onde sonne pareil.</translation>
    </message>
    <message>
        <source>The latent render is {off:.1f} dB louder: adjust its fader.</source>
        <translation>Le rendu latent est plus fort de {off:.1f} dB&#xa0;: ajustez son fader.</translation>
    </message>
    <message>
        <source>The latent render is {off:.1f} dB softer: adjust its fader.</source>
        <translation>Le rendu latent est plus faible de {off:.1f} dB&#xa0;: ajustez son fader.</translation>
    </message>
    <message>
        <source>Refined keeps {better:.0f} dB more of the detail: prefer it for export.</source>
        <translation>Affiné garde {better:.0f} dB de détail en plus&#xa0;: préférez-le pour l’export.</translation>
    </message>
    <message>
        <source>Refined keeps all of the detail: prefer it for export.</source>
        <translation>Affiné garde tout le détail&#xa0;: préférez-le pour l’export.</translation>
    </message>
    <message>
        <source>Mixing on latents costs {tax_db:.1f} dB more than the codec alone: compare with the waveforms before you export.</source>
        <translation>Mixer sur les latents coûte {tax_db:.1f} dB de plus que le codec seul&#xa0;: comparez avec les formes d’onde avant d’exporter.</translation>
    </message>
    <message>
        <source>The codec does not keep this waveform, with or without mixing: judge it by ear, or choose a codec of lower compression.</source>
        <translation>Le codec ne conserve pas cette forme d’onde, avec ou sans mixage&#xa0;: jugez à l’oreille, ou choisissez un codec moins compressé.</translation>
    </message>
    <message>
        <source>Mixing on latents costs next to nothing here: what is lost is lost by the codec.</source>
        <translation>Mixer sur les latents ne coûte presque rien ici&#xa0;: les pertes viennent du codec.</translation>
    </message>
    <message>
        <source>Above {weak} little of the waveform is right.</source>
        <translation>Au-dessus de {weak}, peu de la forme d’onde est juste.</translation>
    </message>
    <message>
        <source>Listen to both: as latent and as waveform.</source>
        <translation>Écoutez les deux : en latent et en forme d’onde.</translation>
    </message>
    <message>
        <source>No MIDI system was found on this computer: connect a controller, or start its driver, and try again.</source>
        <translation>Aucun système MIDI trouvé sur cet ordinateur&#xa0;: connectez un contrôleur, ou démarrez son pilote, et réessayez.</translation>
    </message>
    <message>
        <source>The MIDI input “{name}” cannot be opened: close other programs that use it and try again.</source>
        <translation>L’entrée MIDI «&#xa0;{name}&#xa0;» ne peut pas être ouverte&#xa0;: fermez les autres programmes qui l’utilisent et réessayez.</translation>
    </message>
    <message>
        <source>Align {recipe}</source>
        <translation>Aligner {recipe}</translation>
    </message>
    <message>
        <source>Subtract {part_name} from {whole_name}</source>
        <translation>Soustraire {part_name} de {whole_name}</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Move {count} clips</source>
        <translation>Déplacer {count} clips</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Copier le clip</translation>
    </message>
    <message>
        <source>Copy {count} clips</source>
        <translation>Copier {count} clips</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Trim clip of {name}</source>
        <translation>Rogner le clip de {name}</translation>
    </message>
    <message>
        <source>Trim {count} clips</source>
        <translation>Rogner {count} clips</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Nudge clip of {name}</source>
        <translation>Décaler le clip de {name}</translation>
    </message>
    <message>
        <source>Nudge {count} clips</source>
        <translation>Décaler {count} clips</translation>
    </message>
    <message>
        <source>Delete and close up clip of {name}</source>
        <translation>Supprimer et refermer le clip de {name}</translation>
    </message>
    <message>
        <source>Delete and close up {count} clips</source>
        <translation>Supprimer et refermer {count} clips</translation>
    </message>
    <message>
        <source>Delete clip of {name}</source>
        <translation>Supprimer le clip de {name}</translation>
    </message>
    <message>
        <source>Delete {count} clips</source>
        <translation>Supprimer {count} clips</translation>
    </message>
    <message>
        <source>Delete the selected time</source>
        <translation>Supprimer le temps sélectionné</translation>
    </message>
    <message>
        <source>Clear the selected time</source>
        <translation>Effacer le temps sélectionné</translation>
    </message>
    <message>
        <source>Cut clip of {name}</source>
        <translation>Couper le clip de {name}</translation>
    </message>
    <message>
        <source>Cut {count} clips</source>
        <translation>Couper {count} clips</translation>
    </message>
    <message>
        <source>Paste clip</source>
        <translation>Coller le clip</translation>
    </message>
    <message>
        <source>Paste {count} clips</source>
        <translation>Coller {count} clips</translation>
    </message>
    <message>
        <source>Duplicate clip</source>
        <translation>Dupliquer le clip</translation>
    </message>
    <message>
        <source>Duplicate {count} clips</source>
        <translation>Dupliquer {count} clips</translation>
    </message>
    <message>
        <source>Change the envelope of {name}</source>
        <translation>Modifier l’enveloppe de {name}</translation>
    </message>
    <message>
        <source>Set the envelope of {name} to subtracted at {gain}</source>
        <translation>Régler l’enveloppe de {name} en soustraction à {gain}</translation>
    </message>
    <message>
        <source>Set the envelope of {name} to {gain}</source>
        <translation>Régler l’enveloppe de {name} à {gain}</translation>
    </message>
    <message>
        <source>Draw the envelope of {name}</source>
        <translation>Dessiner l’enveloppe de {name}</translation>
    </message>
    <message>
        <source>Delete a point of {name}</source>
        <translation>Supprimer un point de {name}</translation>
    </message>
    <message>
        <source>Delete points of {name}</source>
        <translation>Supprimer des points de {name}</translation>
    </message>
    <message>
        <source>Pan {name}</source>
        <translation>Panoramique de {name}</translation>
    </message>
    <message>
        <source>Set the width of {name}</source>
        <translation>Régler la largeur de {name}</translation>
    </message>
    <message>
        <source>Group as {group}</source>
        <translation>Grouper en {group}</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>Change the height of tracks</source>
        <translation>Changer la hauteur des pistes</translation>
    </message>
    <message>
        <source>Collapse tracks</source>
        <translation>Replier les pistes</translation>
    </message>
    <message>
        <source>Expand tracks</source>
        <translation>Déplier les pistes</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Déplacer le marqueur</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>Modifier la région</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Renommer en {name}</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Track</source>
        <comment>menu</comment>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Latent</source>
        <comment>menu</comment>
        <translation>Latent</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>menu</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>{error} A temporary one is used until then.</source>
        <translation>{error} Un dossier temporaire est utilisé d’ici là.</translation>
    </message>
    <message>
        <source>Exports projects, and takes instrumentals out of mixes: files such as “Song.wav” and “Song (Instrumental).wav” in one folder are a pair. Drop files and folders here.</source>
        <translation>Exporte des projets et retire les instrumentaux des mix&#xa0;: des fichiers comme «&#xa0;Song.wav&#xa0;» et «&#xa0;Song (Instrumental).wav&#xa0;» dans un même dossier forment une paire. Déposez fichiers et dossiers ici.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>Ajouter un dossier...</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>Paires par</translation>
    </message>
    <message>
        <source>How instrumentals are taken out of mixes.</source>
        <translation>Comment les instrumentaux sont retirés des mix.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>There are neither projects nor pairs of a mix and an instrumental in there.</source>
        <translation>Il n’y a là ni projets ni paires d’un mix et d’un instrumental.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <source>Without a partner, and left out: {names}.</source>
        <translation>Sans partenaire, donc ignorés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another one.</source>
        <translation>Le dossier n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{count} in the queue</source>
        <translation>{count} en file d’attente</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>Terminés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>Échecs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>environ {time} restant</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La file d’attente est vide.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible actuellement</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#xa0;: celui du système</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Unsolo</source>
        <translation>Retirer le solo</translation>
    </message>
    <message>
        <source>Flip sign</source>
        <translation>Inverser le signe</translation>
    </message>
    <message>
        <source>Reset gain</source>
        <translation>Réinitialiser le gain</translation>
    </message>
    <message>
        <source>Subtract {part} from {whole}</source>
        <translation>Soustraire {part} de {whole}</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>start stop</source>
        <translation>démarrer arrêter lire jouer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stops and returns to where playing began.</source>
        <translation>Arrête et revient au point de départ de la lecture.</translation>
    </message>
    <message>
        <source>Return to start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>rewind beginning</source>
        <translation>rembobiner début</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>repeat cycle</source>
        <translation>répéter cycle</translation>
    </message>
    <message>
        <source>Drag on the ruler to set the loop.</source>
        <translation>Glissez sur la règle pour définir la boucle.</translation>
    </message>
    <message>
        <source>Loop the selected time</source>
        <translation>Boucler le temps sélectionné</translation>
    </message>
    <message>
        <source>repeat cycle range region</source>
        <translation>répéter cycle plage région</translation>
    </message>
    <message>
        <source>Drag in the lower half of the ruler, or with Shift, to select time.</source>
        <translation>Glissez dans la moitié basse de la règle, ou avec Shift, pour sélectionner du temps.</translation>
    </message>
    <message>
        <source>Remove the loop</source>
        <translation>Retirer la boucle</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>project load</source>
        <translation>projet charger</translation>
    </message>
    <message>
        <source>Opens a project.</source>
        <translation>Ouvre un projet.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir récent</translation>
    </message>
    <message>
        <source>project history last</source>
        <translation>projet historique dernier</translation>
    </message>
    <message>
        <source>Opens the project used last.</source>
        <translation>Ouvre le dernier projet utilisé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>copy rename</source>
        <translation>copie renommer</translation>
    </message>
    <message>
        <source>Import audio...</source>
        <translation>Importer de l’audio...</translation>
    </message>
    <message>
        <source>add stems files tracks</source>
        <translation>ajouter stems fichiers pistes</translation>
    </message>
    <message>
        <source>Open the demo song</source>
        <translation>Ouvrir le morceau de démo</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Four stems that come with the app.</source>
        <translation>Quatre stems fournis avec l’application.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>render bounce wav flac stems</source>
        <translation>rendu bounce wav flac stems</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Préférences...</translation>
    </message>
    <message>
        <source>settings device codec cache theme options</source>
        <translation>réglages périphérique codec cache thème options</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Select all tracks</source>
        <translation>Sélectionner toutes les pistes</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>deselect</source>
        <translation>désélectionner</translation>
    </message>
    <message>
        <source>Search commands...</source>
        <translation>Rechercher une commande...</translation>
    </message>
    <message>
        <source>palette find</source>
        <translation>palette trouver</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence couper</translation>
    </message>
    <message>
        <source>Clear all solos</source>
        <translation>Effacer tous les solos</translation>
    </message>
    <message>
        <source>unsolo</source>
        <translation>retirer solo</translation>
    </message>
    <message>
        <source>Subtract from the mix</source>
        <translation>Soustraire du mix</translation>
    </message>
    <message>
        <source>sign minus invert polarity negative</source>
        <translation>signe moins inverser polarité négatif</translation>
    </message>
    <message>
        <source>Switches the sign between + and −.</source>
        <translation>Bascule le signe entre + et −.</translation>
    </message>
    <message>
        <source>Reset gain to 0 dB</source>
        <translation>Ramener le gain à 0 dB</translation>
    </message>
    <message>
        <source>fader volume level</source>
        <translation>fader volume niveau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>remove track</source>
        <translation>retirer enlever piste</translation>
    </message>
    <message>
        <source>Takes the selected tracks out; files stay.</source>
        <translation>Retire les pistes sélectionnées&#xa0;; les fichiers restent.</translation>
    </message>
    <message>
        <source>Subtract one track from another...</source>
        <translation>Soustraire une piste d’une autre...</translation>
    </message>
    <message>
        <source>minus recipe separate vocals instrumental</source>
        <translation>moins recette séparer voix instrumental</translation>
    </message>
    <message>
        <source>Makes a recipe track: the mix minus what you take out of it.</source>
        <translation>Crée une piste recette&#xa0;: le mix moins ce que vous en retirez.</translation>
    </message>
    <message>
        <source>Align and subtract...</source>
        <translation>Aligner et soustraire...</translation>
    </message>
    <message>
        <source>offset delay drift match vocals instrumental master</source>
        <translation>décalage retard dérive ajuster voix instrumental master</translation>
    </message>
    <message>
        <source>Align again...</source>
        <translation>Réaligner...</translation>
    </message>
    <message>
        <source>Finds a track in another one and compares the methods.</source>
        <translation>Retrouve une piste dans une autre et compare les méthodes.</translation>
    </message>
    <message>
        <source>Subtract the lower selected track from the upper</source>
        <translation>Soustraire la piste sélectionnée du bas de celle du haut</translation>
    </message>
    <message>
        <source>Subtract the lower selected track</source>
        <translation>Soustraire la piste du bas</translation>
    </message>
    <message>
        <source>minus recipe separate vocals</source>
        <translation>moins recette séparer voix</translation>
    </message>
    <message>
        <source>Makes a recipe track of two selected tracks.</source>
        <translation>Crée une piste recette à partir de deux pistes sélectionnées.</translation>
    </message>
    <message>
        <source>Subtract the upper selected track from the lower</source>
        <translation>Soustraire la piste sélectionnée du haut de celle du bas</translation>
    </message>
    <message>
        <source>Subtract the upper selected track</source>
        <translation>Soustraire la piste du haut</translation>
    </message>
    <message>
        <source>Add the two selected tracks</source>
        <translation>Additionner les deux pistes sélectionnées</translation>
    </message>
    <message>
        <source>plus sum recipe</source>
        <translation>plus somme recette</translation>
    </message>
    <message>
        <source>interpolate morph transition between</source>
        <translation>interpoler morphing transition entre</translation>
    </message>
    <message>
        <source>Turns the earlier clip into the later one, on a new track.</source>
        <translation>Transforme le premier clip en le second, sur une nouvelle piste.</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>Modèles...</translation>
    </message>
    <message>
        <source>codec install download import weights lin-cae music2latent</source>
        <translation>codec installer télécharger importer poids lin-cae music2latent</translation>
    </message>
    <message>
        <source>What is installed, and what can be.</source>
        <translation>Ce qui est installé et ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Codec and device...</source>
        <translation>Codec et périphérique...</translation>
    </message>
    <message>
        <source>model gpu cuda</source>
        <translation>modèle gpu cuda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Zoom ajusté</translation>
    </message>
    <message>
        <source>all whole song</source>
        <translation>tout entier morceau</translation>
    </message>
    <message>
        <source>Taller waveforms</source>
        <translation>Formes d’onde plus hautes</translation>
    </message>
    <message>
        <source>zoom vertical amplitude quiet larger</source>
        <translation>zoom vertical amplitude faible agrandir</translation>
    </message>
    <message>
        <source>Draws quiet waveforms taller; changes no sound.</source>
        <translation>Dessine plus haut les formes d’onde faibles&#xa0;; ne change pas le son.</translation>
    </message>
    <message>
        <source>Shorter waveforms</source>
        <translation>Formes d’onde plus basses</translation>
    </message>
    <message>
        <source>zoom vertical smaller</source>
        <translation>zoom vertical réduire</translation>
    </message>
    <message>
        <source>Taller tracks</source>
        <translation>Pistes plus hautes</translation>
    </message>
    <message>
        <source>height lanes zoom vertical larger</source>
        <translation>hauteur pistes zoom vertical agrandir</translation>
    </message>
    <message>
        <source>Lower tracks</source>
        <translation>Pistes plus basses</translation>
    </message>
    <message>
        <source>height lanes zoom vertical smaller</source>
        <translation>hauteur pistes zoom vertical réduire</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Suivre la tête de lecture</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>défilement</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Magnétisme sur la grille</translation>
    </message>
    <message>
        <source>magnet beat bar quantise</source>
        <translation>aimant temps mesure quantifier</translation>
    </message>
    <message>
        <source>Inspector and master</source>
        <translation>Inspecteur et master</translation>
    </message>
    <message>
        <source>panel hide show</source>
        <translation>panneau masquer afficher</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>progress cancel tasks</source>
        <translation>progression annuler tâches</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>colours appearance night day</source>
        <translation>couleurs apparence nuit jour</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>keys cheat sheet</source>
        <translation>touches aide-mémoire</translation>
    </message>
    <message>
        <source>Change shortcuts...</source>
        <translation>Modifier les raccourcis...</translation>
    </message>
    <message>
        <source>keys rebind customise hotkey</source>
        <translation>touches réaffecter personnaliser raccourci</translation>
    </message>
    <message>
        <source>Gives every action the keys that you want.</source>
        <translation>Donne à chaque commande les touches que vous voulez.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>error report fault</source>
        <translation>erreur rapport panne</translation>
    </message>
    <message>
        <source>About Lin-CAE Studio</source>
        <translation>À propos de Lin-CAE Studio</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>UMAP is an extra: run pip install &apos;lincae-studio[umap]&apos;, then start the studio again.</source>
        <translation>UMAP est un supplément : lancez pip install &apos;lincae-studio[umap]&apos;, puis redémarrez le studio.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogénéité</translation>
    </message>
    <message>
        <source>gain in, dB</source>
        <translation>gain en entrée, dB</translation>
    </message>
    <message>
        <source>level out, dB</source>
        <translation>niveau en sortie, dB</translation>
    </message>
    <message>
        <source>Homogeneity, error</source>
        <translation>Homogénéité, erreur</translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation>SNR, dB</translation>
    </message>
    <message>
        <source>Additivity</source>
        <translation>Additivité</translation>
    </message>
    <message>
        <source>number of sources</source>
        <translation>nombre de sources</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>erreur relative</translation>
    </message>
    <message>
        <source>Sum against mix over time</source>
        <translation>Somme et mix dans le temps</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>temps, s</translation>
    </message>
    <message>
        <source>Sum against mix by dimension</source>
        <translation>Somme et mix par dimension</translation>
    </message>
    <message>
        <source>latent dimension</source>
        <translation>dimension latente</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Codec to look into</source>
        <translation>Codec à examiner</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measures the codec on these stems.</source>
        <translation>Mesure le codec sur ces stems.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Layout of the scatter</source>
        <translation>Disposition du nuage de points</translation>
    </message>
    <message>
        <source>Along the axes of most variance (PCA), or so that neighbours stay neighbours (UMAP).</source>
        <translation>Selon les axes de plus grande variance (PCA), ou de sorte que les voisins restent voisins (UMAP).</translation>
    </message>
    <message>
        <source>Dimensions of the scatter</source>
        <translation>Dimensions du nuage de points</translation>
    </message>
    <message>
        <source>Choose a codec and measure it on the stems that are compared.</source>
        <translation>Choisissez un codec et mesurez-le sur les stems comparés.</translation>
    </message>
    <message>
        <source>latents scaled</source>
        <translation>latents mis à l’échelle</translation>
    </message>
    <message>
        <source>audio scaled</source>
        <translation>audio mis à l’échelle</translation>
    </message>
    <message>
        <source>D(a z) against a D(z)</source>
        <translation>D(a z) et a D(z)</translation>
    </message>
    <message>
        <source>of the mean power</source>
        <translation>de la puissance moyenne</translation>
    </message>
    <message>
        <source>each on its own</source>
        <translation>chacune séparément</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>to within {gain}</source>
        <translation>à {gain} près</translation>
    </message>
    <message>
        <source>Silence is zero as it is, and recentring changes nothing.</source>
        <translation>Le silence vaut déjà zéro&#xa0;: le recentrage ne change rien.</translation>
    </message>
    <message>
        <source>The latents of silence hold {share:.2g} % of the mix&apos;s energy. Recentring takes the relative error of sums from {additivity_raw:.2g} to {additivity:.2g}, and subtraction from {before} to {after} SI-SDR.</source>
        <translation>Les latents du silence contiennent {share:.2g}&#xa0;% de l’énergie du mix. Le recentrage fait passer l’erreur relative des sommes de {additivity_raw:.2g} à {additivity:.2g}, et la soustraction de {before} à {after} SI-SDR.</translation>
    </message>
    <message>
        <source>Encoder additivity {additivity:.2g} (|Σz − z(mix)|² over |z(mix)|²), cosine {cosine:.6f}.

Gains from −60 to +12 dB on the latents come out {gains}; a minus sign {flipped}.

SI-SDR of decoded sums by number of sources: {sums}.

{origin}</source>
        <translation>Additivité de l’encodeur {additivity:.2g} (|Σz − z(mix)|² sur |z(mix)|²), cosinus {cosine:.6f}.

Des gains de −60 à +12 dB sur les latents ressortent {gains}&#xa0;; un signe moins {flipped}.

SI-SDR des sommes décodées selon le nombre de sources&#xa0;: {sums}.

{origin}</translation>
    </message>
    <message>
        <source>Import at least two stems that sound together: every codec is then heard on them here.</source>
        <translation>Importez au moins deux stems qui sonnent ensemble&#xa0;: vous les entendrez ici avec chaque codec.</translation>
    </message>
    <message>
        <source>The sounds and the report are in {folder}.</source>
        <translation>Les sons et le rapport sont dans {folder}.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stops what is heard here.</source>
        <translation>Arrête ce qui est écouté ici.</translation>
    </message>
    <message>
        <source>Sync playback</source>
        <translation>Lecture synchronisée</translation>
    </message>
    <message>
        <source>Another cell goes on where this one is.</source>
        <translation>Une autre case reprend là où en est celle-ci.</translation>
    </message>
    <message>
        <source>Repeats the stretch that is compared.</source>
        <translation>Répète le passage comparé.</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Loudness égal</translation>
    </message>
    <message>
        <source>Every cell is heard as loud as what it should be, so that the louder one does not win.</source>
        <translation>Chaque case s’écoute aussi fort que ce qu’elle devrait être, pour que la plus forte ne gagne pas.</translation>
    </message>
    <message>
        <source>Volume of listening, dB</source>
        <translation>Volume d’écoute, dB</translation>
    </message>
    <message>
        <source>Volume of listening, dB. What is exported stays as it is.</source>
        <translation>Volume d’écoute, dB. Ce qui est exporté ne change pas.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linéarité</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>Exporter le tableau...</translation>
    </message>
    <message>
        <source>Writes all sounds and a report that plays in a browser.</source>
        <translation>Écrit tous les sons et un rapport qui se lit dans un navigateur.</translation>
    </message>
    <message>
        <source>Taken out of the mix</source>
        <translation>Retiré du mix</translation>
    </message>
    <message>
        <source>Stem that is taken out of the mix</source>
        <translation>Stem retiré du mix</translation>
    </message>
    <message>
        <source>Gain of the row of latent scaling</source>
        <translation>Gain de la ligne de mise à l’échelle latente</translation>
    </message>
    <message>
        <source>Gain by which the latents of the stem are scaled, −60 to +12 dB.</source>
        <translation>Gain appliqué aux latents du stem, −60 à +12 dB.</translation>
    </message>
    <message>
        <source>Gain of latent scaling</source>
        <translation>Gain de mise à l’échelle latente</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Picture of a cell</source>
        <translation>Image d’une case</translation>
    </message>
    <message>
        <source>Figures of a cell</source>
        <translation>Chiffres d’une case</translation>
    </message>
    <message>
        <source>Adds a column, or takes one away.</source>
        <translation>Ajoute ou retire une colonne.</translation>
    </message>
    <message>
        <source>Loop bars {first} to {last}</source>
        <translation>Boucler les mesures {first} à {last}</translation>
    </message>
    <message>
        <source>Cancel rendering</source>
        <translation>Annuler le rendu</translation>
    </message>
    <message>
        <source>Render what is missing</source>
        <translation>Rendre ce qui manque</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Retirer du tableau</translation>
    </message>
    <message>
        <source>Folder for the sounds and the report</source>
        <translation>Dossier des sons et du rapport</translation>
    </message>
    <message>
        <source>Loudness guard</source>
        <translation>Protection de niveau</translation>
    </message>
    <message>
        <source>Play as it is</source>
        <translation>Lire tel quel</translation>
    </message>
    <message>
        <source>Plays it as loud as it came out.</source>
        <translation>Le lit au niveau où il est ressorti.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>{codec}, {sound}, came out {gain} louder than it should be. It is turned down for listening; the figures are untouched.</source>
        <translation>{codec}, {sound}, est ressorti {gain} plus fort que prévu. Il est baissé à l’écoute&#xa0;; les chiffres sont intacts.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l’instant</translation>
    </message>
    <message>
        <source>{y} over {x}</source>
        <translation>{y} selon {x}</translation>
    </message>
    <message>
        <source>Latents of stems, their sum and the mix</source>
        <translation>Latents des stems, de leur somme et du mix</translation>
    </message>
    <message>
        <source>One dot a frame. The sum is ringed: where it lies on the mix, sums are mixes.</source>
        <translation>Un point par trame. La somme est cerclée&#xa0;: là où elle tombe sur le mix, les sommes sont des mix.</translation>
    </message>
    <message>
        <source>{count} series, laid out by UMAP</source>
        <translation>{count} séries, disposées par UMAP</translation>
    </message>
    <message>
        <source>{count} series; variance on the axes {shares}</source>
        <translation>{count} séries&#xa0;; variance sur les axes {shares}</translation>
    </message>
    <message>
        <source>axis {number}</source>
        <translation>axe {number}</translation>
    </message>
    <message>
        <source>axis {number}, {share} %</source>
        <translation>axe {number}, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Relative error of sums</source>
        <translation>Erreur relative des sommes</translation>
    </message>
    <message>
        <source>The same, by dimension</source>
        <translation>La même, par dimension</translation>
    </message>
    <message>
        <source>The same, after the way back</source>
        <translation>La même, après le retour</translation>
    </message>
    <message>
        <source>Reconstruction, SI-SDR</source>
        <translation>Reconstruction, SI-SDR</translation>
    </message>
    <message>
        <source>Decoded sums, SI-SDR</source>
        <translation>Sommes décodées, SI-SDR</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of training</comment>
        <translation>pas</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of training</comment>
        <translation>perte</translation>
    </message>
    <message>
        <source>Sums in the projection</source>
        <translation>Sommes dans la projection</translation>
    </message>
    <message>
        <source>Latent projector</source>
        <translation>Projecteur latent</translation>
    </message>
    <message>
        <source>Learns a way to see a codec&apos;s latents in which the sum of the stems is the mix. It can be undone, and is offered everywhere as one more codec.</source>
        <translation>Apprend une façon de voir les latents d’un codec où la somme des stems est le mix. Elle est réversible, et proposée partout comme un codec de plus.</translation>
    </message>
    <message>
        <source>Codec to project</source>
        <translation>Codec à projeter</translation>
    </message>
    <message>
        <source>Name of the projected codec</source>
        <translation>Nom du codec projeté</translation>
    </message>
    <message>
        <source>Name of the projected codec.</source>
        <translation>Nom du codec projeté.</translation>
    </message>
    <message>
        <source>These stems</source>
        <translation>Ces stems</translation>
    </message>
    <message>
        <source>Demo song</source>
        <translation>Morceau de démo</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Dossier...</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <translation>Pas d’entraînement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Held-out sums</source>
        <translation>Sommes de validation</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier d’enregistrements</translation>
    </message>
    <message>
        <source>mean of the last steps</source>
        <translation>moyenne des derniers pas</translation>
    </message>
    <message>
        <source>Codecs and what they make of the stems</source>
        <translation>Les codecs et ce qu’ils font des stems</translation>
    </message>
    <message>
        <source>Rows: what you hear</source>
        <translation>Lignes&#xa0;: ce que vous entendez</translation>
    </message>
    <message>
        <source>Rendering {share:.0f} %</source>
        <translation>Rendu {share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>rendu en cours</translation>
    </message>
    <message>
        <source>Plays as soon as it is rendered</source>
        <translation>Lecture dès que le rendu est prêt</translation>
    </message>
    <message>
        <source>Press play to render</source>
        <translation>Lancez la lecture pour le rendu</translation>
    </message>
    <message>
        <source>SI-SDR and log-mel</source>
        <translation>SI-SDR et log-mel</translation>
    </message>
    <message>
        <source>SI-SDR and level</source>
        <translation>SI-SDR et niveau</translation>
    </message>
    <message>
        <source>SNR and MR-STFT</source>
        <translation>SNR et MR-STFT</translation>
    </message>
    <message>
        <source>Loudness and true peak</source>
        <translation>Loudness et crête vraie</translation>
    </message>
    <message>
        <source>the other stems</source>
        <translation>les autres stems</translation>
    </message>
    <message>
        <source>all stems added up</source>
        <translation>tous les stems additionnés</translation>
    </message>
    <message>
        <source>encode, then decode</source>
        <translation>encodé, puis décodé</translation>
    </message>
    <message>
        <source>stems added as latents</source>
        <translation>stems additionnés en latents</translation>
    </message>
    <message>
        <source>the true source</source>
        <translation>la vraie source</translation>
    </message>
    <message>
        <source>mix − {rest}</source>
        <translation>mix − {rest}</translation>
    </message>
    <message>
        <source>with the latent origin added back</source>
        <translation>avec l’origine latente rajoutée</translation>
    </message>
    <message>
        <source>MDCT, lossless</source>
        <translation>MDCT, sans perte</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>fourni avec l’application</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>Level error</source>
        <translation>Erreur de niveau</translation>
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
        <translation>Log-mel</translation>
    </message>
    <message>
        <source>{gain} louder than it should be</source>
        <translation>{gain} plus fort que prévu</translation>
    </message>
    <message>
        <source>{name} {gain}. Drag, Shift for fine steps, double click for 0 dB.</source>
        <translation>{name} {gain}. Glissez, Shift pour des pas fins, double-clic pour 0 dB.</translation>
    </message>
    <message>
        <source>plus {text}</source>
        <translation>plus {text}</translation>
    </message>
    <message>
        <source>minus {text}</source>
        <translation>moins {text}</translation>
    </message>
    <message>
        <source>{name}, dB. A peak over −1 dB stays until you click.</source>
        <translation>{name}, dB. Une crête au-dessus de −1 dB reste affichée jusqu’au clic.</translation>
    </message>
    <message>
        <source>{name}. Type a number, turn the wheel, double click for {default}.</source>
        <translation>{name}. Tapez un nombre, tournez la molette, double-clic pour {default}.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>soustraite</translation>
    </message>
    <message>
        <source>Added to the mix. Press − to subtract it.</source>
        <translation>Ajouté au mix. Appuyez sur − pour le soustraire.</translation>
    </message>
    <message>
        <source>Subtracted from the mix. Press + to add it.</source>
        <translation>Soustrait du mix. Appuyez sur + pour l’ajouter.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, OGG, M4A and stem.mp4. Any sample rate, mono or stereo.</source>
        <translation>WAV, AIFF, FLAC, MP3, OGG, M4A et stem.mp4. Toute fréquence d’échantillonnage, mono ou stéréo.</translation>
    </message>
    <message>
        <source>Drop a song or its stems here</source>
        <translation>Déposez ici un morceau ou ses stems</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Choisir des fichiers...</translation>
    </message>
    <message>
        <source>Let go to import</source>
        <translation>Relâchez pour importer</translation>
    </message>
    <message>
        <source>WAV 24-bit</source>
        <translation>WAV 24 bits</translation>
    </message>
    <message>
        <source>One file per track</source>
        <translation>Un fichier par piste</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>Gérer les modèles...</translation>
    </message>
    <message>
        <source>lossless MDCT, works offline</source>
        <translation>MDCT sans perte, fonctionne hors ligne</translation>
    </message>
    <message>
        <source>compression {ratio:g}×, works offline</source>
        <translation>compression {ratio:g}×, fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Codec {codec} is ready</source>
        <translation>Le codec {codec} est prêt</translation>
    </message>
    <message>
        <source>Codec {codec} is not installed</source>
        <translation>Le codec {codec} n’est pas installé</translation>
    </message>
    <message>
        <source>songs play as a preview until it is</source>
        <translation>d’ici là, les morceaux sont lus en aperçu</translation>
    </message>
    <message>
        <source>Mix and separate in the latent space</source>
        <translation>Mixez et séparez dans l’espace latent</translation>
    </message>
    <message>
        <source>Add stems, subtract them, and hear the result decoded. Your files are only read, never changed.</source>
        <translation>Ajoutez des stems, soustrayez-les et écoutez le résultat décodé. Vos fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Drop stems</source>
        <translation>Déposez des stems</translation>
    </message>
    <message>
        <source>Each file becomes a track and is encoded in the background. You can play at once.</source>
        <translation>Chaque fichier devient une piste, encodée en arrière-plan. Vous pouvez lire tout de suite.</translation>
    </message>
    <message>
        <source>Subtract or set latent gains</source>
        <translation>Soustrayez ou réglez les gains latents</translation>
    </message>
    <message>
        <source>Drop the instrumental on the mix and choose Subtract to get the vocals.</source>
        <translation>Déposez l’instrumental sur le mix et choisissez Soustraire pour obtenir la voix.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportez</translation>
    </message>
    <message>
        <source>As long as the session, to the sample, so the file drops back into place.</source>
        <translation>Aussi long que la session, à l’échantillon près&#xa0;: le fichier retrouve exactement sa place.</translation>
    </message>
    <message>
        <source>The studio made a mistake, and the log says more: nothing was written.</source>
        <translation>Le studio a commis une erreur, le journal en dit plus&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Write 32-bit float</source>
        <translation>Écrire en 32 bits flottants</translation>
    </message>
    <message>
        <source>The loudest sample would be {over} over full scale, which {depth} files cannot hold. Nothing was written yet.</source>
        <translation>L’échantillon le plus fort dépasserait la pleine échelle de {over}, ce que les fichiers {depth} ne permettent pas. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Lower the gain by {reduction}</source>
        <translation>Baisser le gain de {reduction}</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Keeps these settings under a name.</source>
        <translation>Garde ces réglages sous un nom.</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Supprimer ce préréglage</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>{size} au plus</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} fichier</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} échantillons</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>C’est un dossier&#xa0;: ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>The name has to end with .{container}.</source>
        <translation>Le nom doit se terminer par .{container}.</translation>
    </message>
    <message>
        <source>{name} is already in {folder} and would be replaced.</source>
        <translation>{name} est déjà dans {folder} et serait remplacé.</translation>
    </message>
    <message>
        <source>{count} of these files are already in {folder} and would be replaced.</source>
        <translation>{count} de ces fichiers sont déjà dans {folder} et seraient remplacés.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Remplacer l’existant&#xa0;?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The export was not started.</source>
        <translation>L’export n’a pas démarré.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32 bits flottants</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>{name}, {part}, {track}, {region}, {number}, {date}, {tempo}, {rate}. A slash makes a folder.</source>
        <translation>{name}, {part}, {track}, {region}, {number}, {date}, {tempo}, {rate}. Une barre oblique crée un dossier.</translation>
    </message>
    <message>
        <source>One gain for all files, found in a first pass, so that tracks still add up to the mix. Nothing is limited: where the ceiling is reached first, the mix stays quieter.</source>
        <translation>Un seul gain pour tous les fichiers, trouvé lors d’un premier passage, pour que la somme des pistes reste le mix. Rien n’est limité&#xa0;: si le plafond est atteint d’abord, le mix reste plus faible.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is heard.</source>
        <translation>Ce que l’on entend.</translation>
    </message>
    <message>
        <source>Every track that is heard, as it enters the mix.</source>
        <translation>Chaque piste entendue, telle qu’elle entre dans le mix.</translation>
    </message>
    <message>
        <source>Every track made of others, heard or not.</source>
        <translation>Chaque piste faite d’autres pistes, entendue ou non.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Drag on the ruler to set a loop first.</source>
        <translation>Glissez d’abord sur la règle pour définir une boucle.</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>D’un seul tenant</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By marker</source>
        <translation>Par marqueur</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>how files are divided</comment>
        <translation>Découpe</translation>
    </message>
    <message>
        <source>Names of all files but a single mix.</source>
        <translation>Noms de tous les fichiers, sauf un mix unique.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Of Ogg and MP3 files.</source>
        <translation>Des fichiers Ogg et MP3.</translation>
    </message>
    <message>
        <source>Even (TPDF)</source>
        <translation>Uniforme (TPDF)</translation>
    </message>
    <message>
        <source>Shaped</source>
        <comment>dither</comment>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dither</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Noise that hides the steps of 16-bit files; shaped, it is heard least.</source>
        <translation>Bruit qui masque les pas des fichiers 16 bits&#xa0;; mis en forme, il s’entend le moins.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréq. d’échantillonnage</translation>
    </message>
    <message>
        <source>As the project, {rate}</source>
        <translation>Comme le projet, {rate}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Ceiling only</source>
        <translation>Plafond seul</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Integrated loudness</source>
        <translation>Loudness intégré</translation>
    </message>
    <message>
        <source>True-peak ceiling</source>
        <translation>Plafond de crête vraie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Année ou date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <translation>Horodatage (BWF)</translation>
    </message>
    <message>
        <source>WAV files tell other programs where on the timeline they begin.</source>
        <translation>Les fichiers WAV indiquent aux autres programmes où ils commencent sur la timeline.</translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation>Reçu (JSON)</translation>
    </message>
    <message>
        <source>What was written, from what and how loud, beside the first file.</source>
        <translation>Ce qui a été écrit, à partir de quoi et à quel loudness, à côté du premier fichier.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>{title} has changes that are not saved yet.</source>
        <translation>{title} contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>{name} is already there and would be replaced.</source>
        <translation>{name} existe déjà et serait remplacé.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Import audio</source>
        <translation>Importer de l’audio</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Import stems</source>
        <translation>Importer des stems</translation>
    </message>
    <message>
        <source>Order and colours follow what the names say.</source>
        <translation>L’ordre et les couleurs suivent les noms.</translation>
    </message>
    <message>
        <source>Group tracks of the same kind</source>
        <translation>Grouper les pistes du même type</translation>
    </message>
    <message>
        <source>Grouped tracks share mute, solo and gain.</source>
        <translation>Les pistes groupées partagent muet, solo et gain.</translation>
    </message>
    <message>
        <source>Import {count} track</source>
        <translation>Importer {count} piste</translation>
    </message>
    <message>
        <source>Kind of {name}</source>
        <translation>Type de {name}</translation>
    </message>
    <message>
        <source>Import a folder of stems...</source>
        <translation>Importer un dossier de stems...</translation>
    </message>
    <message>
        <source>vocals drums bass other colours group names</source>
        <translation>voix batterie basse autre couleurs groupe noms</translation>
    </message>
    <message>
        <source>Sorts and colours the files by their names.</source>
        <translation>Trie et colore les fichiers selon leurs noms.</translation>
    </message>
    <message>
        <source>Open a DAWproject...</source>
        <translation>Ouvrir un DAWproject...</translation>
    </message>
    <message>
        <source>import bitwig studio one cubase exchange daw</source>
        <translation>importer bitwig studio one cubase échange daw</translation>
    </message>
    <message>
        <source>Export for a DAW (DAWproject)...</source>
        <translation>Exporter pour une DAW (DAWproject)...</translation>
    </message>
    <message>
        <source>bitwig studio one cubase exchange hand over</source>
        <translation>bitwig studio one cubase échange transmettre</translation>
    </message>
    <message>
        <source>Tracks, clips, levels, automation and media in one file.</source>
        <translation>Pistes, clips, niveaux, automation et médias dans un seul fichier.</translation>
    </message>
    <message>
        <source>Batch...</source>
        <translation>Lot...</translation>
    </message>
    <message>
        <source>queue many folder instrumental vocals karaoke export</source>
        <translation>file plusieurs dossier instrumental voix karaoké export</translation>
    </message>
    <message>
        <source>Exports many projects, or the vocals of mixes with instrumentals.</source>
        <translation>Exporte plusieurs projets, ou la voix de mix avec instrumentaux.</translation>
    </message>
    <message>
        <source>Export for Reaper (.rpp)...</source>
        <translation>Exporter pour Reaper (.rpp)...</translation>
    </message>
    <message>
        <source>daw exchange hand over</source>
        <translation>daw échange transmettre</translation>
    </message>
    <message>
        <source>A project that plays the same files.</source>
        <translation>Un projet qui lit les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Copy tracks as files</source>
        <translation>Copier les pistes en fichiers</translation>
    </message>
    <message>
        <source>clipboard render drag finder explorer</source>
        <translation>presse-papiers rendu glisser finder explorateur</translation>
    </message>
    <message>
        <source>Renders the selected tracks; paste them in the file manager or a DAW.</source>
        <translation>Fait le rendu des pistes sélectionnées&#xa0;; collez-les dans le gestionnaire de fichiers ou une DAW.</translation>
    </message>
    <message>
        <source>Send tracks to a folder...</source>
        <translation>Envoyer les pistes vers un dossier...</translation>
    </message>
    <message>
        <source>watch render bounce daw</source>
        <translation>surveiller rendu bounce daw</translation>
    </message>
    <message>
        <source>Renders the selected tracks into a folder that a DAW watches.</source>
        <translation>Fait le rendu des pistes sélectionnées dans un dossier surveillé par une DAW.</translation>
    </message>
    <message>
        <source>Export for a DAW</source>
        <translation>Exporter pour une DAW</translation>
    </message>
    <message>
        <source>Export for Reaper</source>
        <translation>Exporter pour Reaper</translation>
    </message>
    <message>
        <source>Reaper projects</source>
        <translation>Projets Reaper</translation>
    </message>
    <message>
        <source>The batch has ended: {done} of {count} done.</source>
        <translation>Lot terminé&#xa0;: {done} sur {count} effectués.</translation>
    </message>
    <message>
        <source>The batch has ended: {done} of {count} done. {failed} failed.</source>
        <translation>Lot terminé&#xa0;: {done} sur {count} effectués. Échecs&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Import a folder of stems</source>
        <translation>Importer un dossier de stems</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Aucun stem</translation>
    </message>
    <message>
        <source>{name} holds no audio files.</source>
        <translation>{name} ne contient aucun fichier audio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{name}” is on the clipboard: paste in a DAW or a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans le presse-papiers&#xa0;: collez dans une DAW ou un dossier.</translation>
    </message>
    <message>
        <source>{count} files are on the clipboard: paste in a DAW or a folder.</source>
        <translation>{count} fichiers sont dans le presse-papiers&#xa0;: collez dans une DAW ou un dossier.</translation>
    </message>
    <message>
        <source>Send tracks to</source>
        <translation>Envoyer les pistes vers</translation>
    </message>
    <message>
        <source>Sent “{name}” to {folder}.</source>
        <translation>«&#xa0;{name}&#xa0;» envoyé vers {folder}.</translation>
    </message>
    <message>
        <source>Sent {count} files to {folder}.</source>
        <translation>{count} fichiers envoyés vers {folder}.</translation>
    </message>
    <message>
        <source>Rendering what you drag: it can be dragged out in a moment.</source>
        <translation>Rendu de ce que vous glissez&#xa0;: il pourra être glissé dehors dans un instant.</translation>
    </message>
    <message>
        <source>“{name}” is rendered: drag again, out of the window.</source>
        <translation>Le rendu de «&#xa0;{name}&#xa0;» est prêt&#xa0;: glissez à nouveau, hors de la fenêtre.</translation>
    </message>
    <message>
        <source>{count} tracks are rendered: drag again, out of the window.</source>
        <translation>Le rendu de {count} pistes est prêt&#xa0;: glissez à nouveau, hors de la fenêtre.</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} écrit.</translation>
    </message>
    <message>
        <source>Opened. Save it as a project to keep working on it.</source>
        <translation>Ouvert. Enregistrez-le comme projet pour continuer à y travailler.</translation>
    </message>
    <message>
        <source>decoded from latents</source>
        <translation>décodé depuis les latents</translation>
    </message>
    <message>
        <source>The sources are summed as latents and then decoded.</source>
        <translation>Les sources sont additionnées en latents, puis décodées.</translation>
    </message>
    <message>
        <source>keeps full detail</source>
        <translation>garde tous les détails</translation>
    </message>
    <message>
        <source>What plain subtraction leaves of the subtracted parts is turned down where the latents say so.</source>
        <translation>Ce que la soustraction simple laisse des parties soustraites est atténué là où les latents l’indiquent.</translation>
    </message>
    <message>
        <source>plain arithmetic</source>
        <translation>arithmétique simple</translation>
    </message>
    <message>
        <source>The recordings are summed sample by sample.</source>
        <translation>Les enregistrements sont additionnés échantillon par échantillon.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>for reference</source>
        <translation>pour référence</translation>
    </message>
    <message>
        <source>What the recipe starts from, nothing taken out.</source>
        <translation>Le point de départ de la recette, sans rien retirer.</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} canaux</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>− Subtract</source>
        <translation>− Soustraire</translation>
    </message>
    <message>
        <source>Encoding the stems</source>
        <translation>Encodage des stems</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Axes principaux</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <source>Recentring</source>
        <translation>Recentrage</translation>
    </message>
    <message>
        <source>Whether the track is added to the mix or subtracted from it</source>
        <translation>Si la piste est ajoutée au mix ou en est soustraite</translation>
    </message>
    <message>
        <source>Set gain</source>
        <translation>Régler le gain</translation>
    </message>
    <message>
        <source>Listen as</source>
        <translation>Écouter en</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>Latents</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Set gain in recipe</source>
        <translation>Régler le gain dans la recette</translation>
    </message>
    <message>
        <source>Change an alignment</source>
        <translation>Modifier un alignement</translation>
    </message>
    <message>
        <source>The better way is chosen for this recipe.</source>
        <translation>La meilleure méthode est choisie pour cette recette.</translation>
    </message>
    <message>
        <source>Compare it with plain arithmetic, which is exact where recordings match.</source>
        <translation>Comparez-la à l’arithmétique simple, exacte là où les enregistrements concordent.</translation>
    </message>
    <message>
        <source>{codec} is exactly linear, so both ways sound the same.</source>
        <translation>{codec} est exactement linéaire&#xa0;: les deux méthodes sonnent pareil.</translation>
    </message>
    <message>
        <source>Compare both: plain arithmetic needs recordings that match to the sample.</source>
        <translation>Comparez les deux&#xa0;: l’arithmétique simple demande des enregistrements concordants à l’échantillon près.</translation>
    </message>
    <message>
        <source>File of the first of {many} clips</source>
        <translation>Fichier du premier de {many} clips</translation>
    </message>
    <message>
        <source>{name}, stream {number}</source>
        <translation>{name}, flux {number}</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>{codec}, compression {ratio:g}×</source>
        <translation>{codec}, compression {ratio:g}×</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Pas d’audio</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Encoding {percent:.0f} %</source>
        <translation>Encodage {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>smp</source>
        <translation>éch.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Tone match</source>
        <translation>Égalisation d’ajustement</translation>
    </message>
    <message>
        <source>Filter the part so that it sounds as it does in the mix</source>
        <translation>Filtrer la partie pour qu’elle sonne comme dans le mix</translation>
    </message>
    <message>
        <source>Align again…</source>
        <translation>Réaligner…</translation>
    </message>
    <message>
        <source>Align…</source>
        <translation>Aligner…</translation>
    </message>
    <message>
        <source>Track name</source>
        <translation>Nom de la piste</translation>
    </message>
    <message>
        <source>{name}
Click to rename the track.</source>
        <translation>{name}
Cliquez pour renommer la piste.</translation>
    </message>
    <message>
        <source>Track colour</source>
        <translation>Couleur de la piste</translation>
    </message>
    <message>
        <source>Track colour: {colour}. Click to change it.</source>
        <translation>Couleur de la piste&#xa0;: {colour}. Cliquez pour la changer.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>Soustrait</translation>
    </message>
    <message>
        <source>Added. Click to subtract it.</source>
        <translation>Ajouté. Cliquez pour soustraire.</translation>
    </message>
    <message>
        <source>Subtracted. Click to add it.</source>
        <translation>Soustrait. Cliquez pour ajouter.</translation>
    </message>
    <message>
        <source>Gain of {name} in the recipe</source>
        <translation>Gain de {name} dans la recette</translation>
    </message>
    <message>
        <source>{method}, best here</source>
        <translation>{method}, la meilleure ici</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>la meilleure ici</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Meter</source>
        <comment>beats per bar</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>{count} tracks selected</source>
        <translation>{count} pistes sélectionnées</translation>
    </message>
    <message>
        <source>{tracks}, one a recipe</source>
        <translation>{tracks}, dont une recette</translation>
    </message>
    <message>
        <source>{tracks}, {count} of them recipes</source>
        <translation>{tracks}, dont {count} recettes</translation>
    </message>
    <message>
        <source>{tempo} bpm</source>
        <translation>{tempo} bpm</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Drop one of the tracks on the other to subtract or add it.</source>
        <translation>Déposez l’une des pistes sur l’autre pour la soustraire ou l’ajouter.</translation>
    </message>
    <message>
        <source>Select a track to see its file, its gain and what it is made of.</source>
        <translation>Sélectionnez une piste pour voir son fichier, son gain et sa composition.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Pan in per cent, −100 left, +100 right. Turns the other side down. Double click for the middle.</source>
        <translation>Panoramique en pour cent, −100 à gauche, +100 à droite. Baisse l’autre côté. Double-clic pour le centre.</translation>
    </message>
    <message>
        <source>Stereo width in per cent: 0 is mono, 200 is widest. Double click for 100.</source>
        <translation>Largeur stéréo en pour cent&#xa0;: 0 est mono, 200 le plus large. Double-clic pour 100.</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>undo name</comment>
        <translation>Panoramique</translation>
    </message>
    <message>
        <source>Set the width</source>
        <translation>Régler la largeur</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{doing} · about {time} left</source>
        <translation>{doing} · environ {time} restant</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <translation>Annuler {job}</translation>
    </message>
    <message>
        <source>Close the jobs panel</source>
        <translation>Fermer le panneau des tâches</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien en cours.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{count} track</source>
        <translation>{count} piste</translation>
    </message>
    <message>
        <source>Recover unsaved work?</source>
        <translation>Récupérer le travail non enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>The studio did not end in order last time. Your last save is untouched, and what followed it was kept as well.</source>
        <translation>Le studio ne s’est pas fermé normalement la dernière fois. Votre dernier enregistrement est intact, et ce qui l’a suivi a aussi été gardé.</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Last change {what}</source>
        <translation>Dernière modification {what}</translation>
    </message>
    <message>
        <source>Missing audio</source>
        <translation>Audio manquant</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Search a folder...</source>
        <translation>Chercher dans un dossier...</translation>
    </message>
    <message>
        <source>Looks through a folder and all below it for files with the same sound.</source>
        <translation>Cherche dans un dossier et ses sous-dossiers des fichiers au même son.</translation>
    </message>
    <message>
        <source>These files are not where they were, and their clips are silent. Files are recognised by their sound, so they may have another name.</source>
        <translation>Ces fichiers ne sont plus à leur place, et leurs clips sont silencieux. Les fichiers sont reconnus à leur son, ils peuvent donc avoir un autre nom.</translation>
    </message>
    <message>
        <source>Every audio file of the project is in its place.</source>
        <translation>Tous les fichiers audio du projet sont à leur place.</translation>
    </message>
    <message>
        <source>was in {where}</source>
        <translation>était dans {where}</translation>
    </message>
    <message>
        <source>Use another file...</source>
        <translation>Utiliser un autre fichier...</translation>
    </message>
    <message>
        <source>Takes the file you choose, even when it sounds different.</source>
        <translation>Prend le fichier choisi, même si son contenu est différent.</translation>
    </message>
    <message>
        <source>Use another file for {name}</source>
        <translation>Utiliser un autre fichier pour {name}</translation>
    </message>
    <message>
        <source>Search for missing audio in</source>
        <translation>Chercher l’audio manquant dans</translation>
    </message>
    <message>
        <source>Use in place of {name}</source>
        <translation>Utiliser à la place de {name}</translation>
    </message>
    <message>
        <source>Collect and save...</source>
        <translation>Rassembler et enregistrer...</translation>
    </message>
    <message>
        <source>copy media consolidate archive bundle move</source>
        <translation>copier médias consolider archive regrouper déplacer</translation>
    </message>
    <message>
        <source>Copies all audio into a folder Media beside the project.</source>
        <translation>Copie tout l’audio dans un dossier Media à côté du projet.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>history versions earlier save restore</source>
        <translation>historique versions antérieure enregistrer restaurer</translation>
    </message>
    <message>
        <source>The last ten saves of this project.</source>
        <translation>Les dix derniers enregistrements de ce projet.</translation>
    </message>
    <message>
        <source>Find missing audio...</source>
        <translation>Retrouver l’audio manquant...</translation>
    </message>
    <message>
        <source>relink locate lost moved files offline</source>
        <translation>relier localiser perdu déplacé fichiers hors ligne</translation>
    </message>
    <message>
        <source>Looks for files that were moved or renamed.</source>
        <translation>Cherche les fichiers déplacés ou renommés.</translation>
    </message>
    <message>
        <source>Recover unsaved work...</source>
        <translation>Récupérer le travail non enregistré...</translation>
    </message>
    <message>
        <source>crash autosave journal lost</source>
        <translation>plantage sauvegarde automatique journal perdu</translation>
    </message>
    <message>
        <source>What a session that crashed left behind.</source>
        <translation>Ce qu’une session interrompue a laissé.</translation>
    </message>
    <message>
        <source>Recovered. Save the project to keep it.</source>
        <translation>Récupéré. Enregistrez le projet pour le garder.</translation>
    </message>
    <message>
        <source>This is the project as saved {when}. Undo goes back to where you were.</source>
        <translation>Voici le projet tel qu’enregistré {when}. Annuler vous ramène où vous étiez.</translation>
    </message>
    <message>
        <source>Collect and save</source>
        <translation>Rassembler et enregistrer</translation>
    </message>
    <message>
        <source>{count} audio file is missing, and the automatic search did not find it.</source>
        <translation>{count} fichier audio manque, et la recherche automatique ne l’a pas trouvé.</translation>
    </message>
    <message>
        <source>{count} audio files are missing, and the automatic search did not find them.</source>
        <translation>{count} fichiers audio manquent, et la recherche automatique ne les a pas trouvés.</translation>
    </message>
    <message>
        <source>Collected and saved: All audio was there already.</source>
        <translation>Rassemblé et enregistré&#xa0;: tout l’audio était déjà là.</translation>
    </message>
    <message>
        <source>Collected and saved: {size} were copied.</source>
        <translation>Rassemblé et enregistré&#xa0;: {size} copiés.</translation>
    </message>
    <message>
        <source>Sound on the bench</source>
        <translation>Son sur l’établi</translation>
    </message>
    <message>
        <source>{name}. Drag, turn the wheel, double click to reset.</source>
        <translation>{name}. Glissez, tournez la molette, double-clic pour réinitialiser.</translation>
    </message>
    <message>
        <source>Output of the stream</source>
        <translation>Sortie du flux</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Input of the stream</source>
        <translation>Entrée du flux</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps what comes out; it becomes a track.</source>
        <translation>Garde ce qui sort&#xa0;; cela devient une piste.</translation>
    </message>
    <message>
        <source>Streams through codec and operations.</source>
        <translation>Passe le flux par le codec et les opérations.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>of codec</source>
        <comment>latency</comment>
        <translation>du codec</translation>
    </message>
    <message>
        <source>of computing</source>
        <comment>latency</comment>
        <translation>du calcul</translation>
    </message>
    <message>
        <source>of the queue</source>
        <comment>latency</comment>
        <translation>de la file</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>of the processor</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiteur</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>sound that was not ready in time</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>PC {knob}</source>
        <translation>CP {knob}</translation>
    </message>
    <message>
        <source>{name}, moved by σ</source>
        <translation>{name}, déplacé de σ</translation>
    </message>
    <message>
        <source>Feedback, share of the output</source>
        <translation>Feedback, part de la sortie</translation>
    </message>
    <message>
        <source>Centre of the band-pass, octaves</source>
        <translation>Centre du passe-bande, octaves</translation>
    </message>
    <message>
        <source>Q of the band-pass</source>
        <translation>Q du passe-bande</translation>
    </message>
    <message>
        <source>Gain, dB</source>
        <translation>Gain, dB</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>of a band-pass</comment>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Choose an input</source>
        <translation>Choisir une entrée</translation>
    </message>
    <message>
        <source>Lets faders and pads of a controller move these values.</source>
        <translation>Permet aux faders et pads d’un contrôleur d’agir sur ces valeurs.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Choose a value, then move a fader: they belong together.</source>
        <translation>Choisissez une valeur, puis bougez un fader&#xa0;: ils sont associés.</translation>
    </message>
    <message>
        <source>No MIDI input is connected</source>
        <translation>Aucune entrée MIDI connectée</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>PC {name}</source>
        <translation>CP {name}</translation>
    </message>
    <message>
        <source>Move a fader for “{learning}”.</source>
        <translation>Bougez un fader pour «&#xa0;{learning}&#xa0;».</translation>
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
        <translation>Dessinée</translation>
    </message>
    <message>
        <source>Codebook map</source>
        <translation>Carte du dictionnaire</translation>
    </message>
    <message>
        <source>Frames: {count}</source>
        <translation>Trames&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>PC {number}, {share:.0f} %</source>
        <translation>CP {number}, {share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Histogram of the descriptor</source>
        <translation>Histogramme du descripteur</translation>
    </message>
    <message>
        <source>Drag to draw the target.</source>
        <translation>Glissez pour dessiner la cible.</translation>
    </message>
    <message>
        <source>Target and achieved curve</source>
        <translation>Courbe cible et courbe obtenue</translation>
    </message>
    <message>
        <source>Draw a curve here.</source>
        <translation>Dessinez une courbe ici.</translation>
    </message>
    <message>
        <source>Learns a codebook of the chosen tracks.</source>
        <translation>Apprend un dictionnaire (codebook) des pistes choisies.</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>Entrées du dictionnaire</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>from</source>
        <comment>entries from tracks</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Tracks that the codebook is learned from.</source>
        <translation>Pistes dont le dictionnaire est appris.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Descriptor that colours the map</source>
        <translation>Descripteur qui colore la carte</translation>
    </message>
    <message>
        <source>Length of the sound</source>
        <translation>Longueur du son</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Takes the target from a track or a MIDI file.</source>
        <translation>Prend la cible d’une piste ou d’un fichier MIDI.</translation>
    </message>
    <message>
        <source>Curve: target. Steps: achieved.</source>
        <translation>Courbe&#xa0;: cible. Paliers&#xa0;: obtenu.</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>Entrées utilisées</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Follows the target and plays it.</source>
        <translation>Suit la cible et la lit.</translation>
    </message>
    <message>
        <source>To track</source>
        <translation>Vers une piste</translation>
    </message>
    <message>
        <source>Makes it a new track.</source>
        <translation>En fait une nouvelle piste.</translation>
    </message>
    <message>
        <source>Curve of {name}</source>
        <translation>Courbe de {name}</translation>
    </message>
    <message>
        <source>Melody of a MIDI file...</source>
        <translation>Mélodie d’un fichier MIDI...</translation>
    </message>
    <message>
        <source>Fit it to the range of the codebook</source>
        <translation>L’ajuster à l’étendue du dictionnaire</translation>
    </message>
    <message>
        <source>Melody of a MIDI file</source>
        <translation>Mélodie d’un fichier MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi)</source>
        <translation>Fichiers MIDI (*.mid *.midi)</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>aucune piste</translation>
    </message>
    <message>
        <source>Press Learn: the sounds of the track become a map here.</source>
        <translation>Cliquez sur Apprendre&#xa0;: les sons de la piste deviennent ici une carte.</translation>
    </message>
    <message>
        <source>Latent path</source>
        <translation>Trajectoire latente</translation>
    </message>
    <message>
        <source>Interpolation plane</source>
        <translation>Plan d’interpolation</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>codebook map</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Panels of the lab</source>
        <translation>Panneaux du labo</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>{count} entries of {number} s, PCA</source>
        <translation>{count} entrées de {number} s, ACP</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value of a descriptor</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Remove a breakpoint</source>
        <translation>Retirer un point</translation>
    </message>
    <message>
        <source>Draw {name}</source>
        <translation>Dessiner {name}</translation>
    </message>
    <message>
        <source>Move the curve of {name}</source>
        <translation>Déplacer la courbe de {name}</translation>
    </message>
    <message>
        <source>Curve {name}</source>
        <translation>Courbe {name}</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Drag over the lanes to choose a range of time. Esc chooses all of it.</source>
        <translation>Glissez sur les lignes pour choisir une plage de temps. Esc la choisit en entier.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw the path of a lane by hand.</source>
        <translation>Dessinez la trajectoire d’une ligne à main levée.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Click to set breakpoints, drag them, double click to remove one.</source>
        <translation>Cliquez pour poser des points, glissez-les, double-clic pour en retirer un.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Exaggerates or flattens the path: times a factor about its mean.</source>
        <translation>Accentue ou aplatit la trajectoire&#xa0;: facteur autour de sa moyenne.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Moves the path by standard deviations.</source>
        <translation>Déplace la trajectoire en écarts types.</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Adds noise of so many standard deviations; each click draws anew.</source>
        <translation>Ajoute un bruit d’autant d’écarts types&#xa0;; chaque clic en tire un nouveau.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Renverser</translation>
    </message>
    <message>
        <source>Runs the path from its end to its beginning.</source>
        <translation>Parcourt la trajectoire de la fin au début.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Averages the path over so many frames.</source>
        <translation>Moyenne la trajectoire sur autant de trames.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Quantises the path in time: holds it for so many frames.</source>
        <translation>Quantifie la trajectoire dans le temps&#xa0;: la maintient pendant autant de trames.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Runs through the path more slowly, by a factor.</source>
        <translation>Parcourt la trajectoire plus lentement, d’un facteur.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turns the timbre as in examples: a note to its fifth, soft to bright. All lanes turn.</source>
        <translation>Tourne le timbre comme dans des exemples : une note vers sa quinte, doux vers brillant. Toutes les lignes tournent.</translation>
    </message>
    <message>
        <source>Progress of the lab</source>
        <translation>Progression du labo</translation>
    </message>
    <message>
        <source>Track on the bench</source>
        <translation>Piste sur l’établi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>A original</source>
        <translation>A original</translation>
    </message>
    <message>
        <source>B edited</source>
        <translation>B modifié</translation>
    </message>
    <message>
        <source>Hear the sound on the bench</source>
        <translation>Écouter le son sur l’établi</translation>
    </message>
    <message>
        <source>Makes the edited sound a new track at its place.</source>
        <translation>Fait du son modifié une nouvelle piste à sa place.</translation>
    </message>
    <message>
        <source>More of the latent path</source>
        <translation>Plus d’options de la trajectoire latente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>Amount of the operator that was used last.</source>
        <translation>Quantité de la dernière opération utilisée.</translation>
    </message>
    <message>
        <source>Edges: how an edit fades in and out, ms</source>
        <translation>Bords&#xa0;: fondus d’entrée et de sortie d’une modification, ms</translation>
    </message>
    <message>
        <source>Fade {fade} ms</source>
        <translation>Fondu {fade} ms</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>Bords nets</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>Add to a track as a clip</source>
        <translation>Ajouter à une piste comme clip</translation>
    </message>
    <message>
        <source>Latent crossfade of the two selected clips</source>
        <translation>Fondu enchaîné latent des deux clips sélectionnés</translation>
    </message>
    <message>
        <source>Choose all lanes</source>
        <translation>Choisir toutes les lignes</translation>
    </message>
    <message>
        <source>Timbre as levels of bands</source>
        <translation>Timbre en niveaux de bandes</translation>
    </message>
    <message>
        <source>Timbre as the latents</source>
        <translation>Timbre en latents</translation>
    </message>
    <message>
        <source>{features} {kind} on a PCA basis, {shown} shown ({number} %)</source>
        <translation>{features} {kind} sur une base ACP, {shown} affichées ({number}&#xa0;%)</translation>
    </message>
    <message>
        <source>scale {:.2f}</source>
        <translation>échelle {:.2f}</translation>
    </message>
    <message>
        <source>bias {:+.2f}</source>
        <translation>biais {:+.2f}</translation>
    </message>
    <message>
        <source>randomised</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissé</translation>
    </message>
    <message>
        <source>quantised</source>
        <translation>quantifié</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>étiré</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dessiné</translation>
    </message>
    <message>
        <source>rotate {:.2f}</source>
        <translation>tourner {:.2f}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>±{gain} about {gain_2}</source>
        <translation>±{gain} autour de {gain_2}</translation>
    </message>
    <message>
        <source>{number} % of variance</source>
        <translation>{number}&#xa0;% de la variance</translation>
    </message>
    <message>
        <source>edited, B</source>
        <translation>modifié, B</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tel qu’il était</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>0 to {number} kHz, mel</source>
        <translation>0 à {number} kHz, mel</translation>
    </message>
    <message>
        <source>selection, {number} s</source>
        <translation>sélection, {number} s</translation>
    </message>
    <message>
        <source>PC {dimension}</source>
        <translation>CP {dimension}</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Sphérique</translation>
    </message>
    <message>
        <source>By timbre</source>
        <translation>Par timbre</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Précoce</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardive</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Poids dans le temps</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Pad or over time</source>
        <translation>Pad ou dans le temps</translation>
    </message>
    <message>
        <source>Record path</source>
        <translation>Enreg. trajectoire</translation>
    </message>
    <message>
        <source>Records the movement of the point with the next drag on the plane.</source>
        <translation>Enregistre le mouvement du point au prochain glissement sur le plan.</translation>
    </message>
    <message>
        <source>Source in corner {corner}</source>
        <translation>Source du coin {corner}</translation>
    </message>
    <message>
        <source>{axis} of the point</source>
        <translation>{axis} du point</translation>
    </message>
    <message>
        <source>Snap to the grid of dots</source>
        <translation>Magnétisme sur la grille de points</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Magnétisme</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Way between the sources</source>
        <translation>Chemin entre les sources</translation>
    </message>
    <message>
        <source>Linear adds the latents. Spherical keeps their length on the way. By timbre moves all sources to one timbre and level before it adds them.</source>
        <translation>Linéaire additionne les latents. Sphérique conserve leur longueur en chemin. Par timbre ramène toutes les sources à un même timbre et un même niveau avant de les additionner.</translation>
    </message>
    <message>
        <source>Curve from A to B</source>
        <translation>Courbe de A à B</translation>
    </message>
    <message>
        <source>Clear path</source>
        <translation>Effacer trajectoire</translation>
    </message>
    <message>
        <source>Lets the point stand still again.</source>
        <translation>Immobilise à nouveau le point.</translation>
    </message>
    <message>
        <source>Decodes it and plays it.</source>
        <translation>Le décode et le lit.</translation>
    </message>
    <message>
        <source>Drag the point. The four sources are mixed as latents.</source>
        <translation>Glissez le point. Les quatre sources sont mixées en latents.</translation>
    </message>
    <message>
        <source>Drag the point: its way is being recorded.</source>
        <translation>Glissez le point&#xa0;: sa trajectoire est enregistrée.</translation>
    </message>
    <message>
        <source>A turns into B over the time of the sound.</source>
        <translation>A devient B sur la durée du son.</translation>
    </message>
    <message>
        <source>A recorded path of {seconds} s is stretched over the sound.</source>
        <translation>Une trajectoire enregistrée de {seconds} s est étirée sur le son.</translation>
    </message>
    <message>
        <source>{number} s of each source</source>
        <translation>{number} s de chaque source</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Other codec</source>
        <translation>Autre codec</translation>
    </message>
    <message>
        <source>Rebuilds the sound of the nearest pieces of another track. Going on in that track is free, a jump costs: with more continuity there are longer pieces and less likeness.</source>
        <translation>Reconstruit le son à partir des fragments les plus proches d’une autre piste. Poursuivre dans cette piste est gratuit, un saut a un coût&#xa0;: plus de continuité donne des fragments plus longs et moins de ressemblance.</translation>
    </message>
    <message>
        <source>Replaces every piece of the sound by the nearest entry of the codebook of the Map, at the sound&apos;s own levels. Learn the codebook of other material first.</source>
        <translation>Remplace chaque fragment du son par l’entrée la plus proche du dictionnaire de la Carte, aux niveaux du son lui-même. Apprenez d’abord le dictionnaire d’un autre matériau.</translation>
    </message>
    <message>
        <source>Encodes the sound with one codec and decodes it with another one of the same shape, made or trained differently.</source>
        <translation>Encode le son avec un codec et le décode avec un autre de même forme, fait ou entraîné autrement.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Track that the sound is rebuilt of</source>
        <translation>Piste servant de matière au son</translation>
    </message>
    <message>
        <source>Rebuilt of</source>
        <translation>Reconstruit avec</translation>
    </message>
    <message>
        <source>The whole track, not only the selection</source>
        <translation>Toute la piste, pas seulement la sélection</translation>
    </message>
    <message>
        <source>Continuity: price of a jump</source>
        <translation>Continuité&#xa0;: coût d’un saut</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuité</translation>
    </message>
    <message>
        <source>Match bright with bright, whatever the range of each</source>
        <translation>Associer le brillant au brillant, quelle que soit l’étendue de chacun</translation>
    </message>
    <message>
        <source>Follow the level of the sound</source>
        <translation>Suivre le niveau du son</translation>
    </message>
    <message>
        <source>Codecs that encode and decode</source>
        <translation>Codecs qui encodent et décodent</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>Makes it and plays it.</source>
        <translation>Le crée et le lit.</translation>
    </message>
    <message>
        <source>{one}, decoded with {other}</source>
        <translation>{one}, décodé avec {other}</translation>
    </message>
    <message>
        <source>{count} pieces, {jumps} jumps</source>
        <translation>{count} fragments, {jumps} sauts</translation>
    </message>
    <message>
        <source>Blind listening test</source>
        <translation>Test d’écoute à l’aveugle</translation>
    </message>
    <message>
        <source>the mix</source>
        <translation>le mix</translation>
    </message>
    <message>
        <source>Two ways to form {name}, at equal loudness in a loop. One of them is X: listen as often as you like, then say which.</source>
        <translation>Deux façons de former {name}, à loudness égal et en boucle. L’une des deux est X&#xa0;: écoutez autant que vous voulez, puis dites laquelle.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Hear {sound}  {sound}</source>
        <translation>Écouter {sound}  {sound}</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>Écouter {sound}</translation>
    </message>
    <message>
        <source>X is {name}   {key}</source>
        <translation>X est {name}   {key}</translation>
    </message>
    <message>
        <source>Answer that X is {name}</source>
        <translation>Répondre que X est {name}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>Le résultat n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Preparing {share:.0f} %</source>
        <translation>Préparation {share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Both ways are rendered and brought to equal loudness.</source>
        <translation>Le rendu des deux façons est fait, à loudness égal.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>0 of 0 right</source>
        <translation>0 sur 0 juste</translation>
    </message>
    <message>
        <source>Press A, B and X to listen, the left or right arrow to answer, Esc to end.</source>
        <translation>Appuyez sur A, B et X pour écouter, flèche gauche ou droite pour répondre, Esc pour finir.</translation>
    </message>
    <message>
        <source>{correct} of {trials} right</source>
        <translation>{correct} sur {trials} justes</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>moins de 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>Somebody who guesses does as well in {chance} of tests.</source>
        <translation>Quelqu’un qui devine fait aussi bien dans {chance} des tests.</translation>
    </message>
    <message>
        <source>{guess} Go on to at least {_FEW} trials.</source>
        <translation>{guess} Continuez jusqu’à au moins {_FEW} essais.</translation>
    </message>
    <message>
        <source>{guess} You hear the difference.</source>
        <translation>{guess} Vous entendez la différence.</translation>
    </message>
    <message>
        <source>{guess} There is no sign yet that you hear a difference.</source>
        <translation>{guess} Rien n’indique encore que vous entendez une différence.</translation>
    </message>
    <message>
        <source>Listen as latent</source>
        <translation>Écouter en latent</translation>
    </message>
    <message>
        <source>compare decoded method</source>
        <translation>comparer décodé méthode</translation>
    </message>
    <message>
        <source>The sum is formed on latents and decoded.</source>
        <translation>La somme est formée sur les latents, puis décodée.</translation>
    </message>
    <message>
        <source>Listen as refined</source>
        <translation>Écouter en affiné</translation>
    </message>
    <message>
        <source>compare detail mask method</source>
        <translation>comparer détail masque méthode</translation>
    </message>
    <message>
        <source>The latents steer the original recording.</source>
        <translation>Les latents pilotent l’enregistrement original.</translation>
    </message>
    <message>
        <source>Listen as waveform</source>
        <translation>Écouter en forme d’onde</translation>
    </message>
    <message>
        <source>compare plain arithmetic method</source>
        <translation>comparer simple arithmétique méthode</translation>
    </message>
    <message>
        <source>Plain arithmetic on the recordings.</source>
        <translation>Arithmétique simple sur les enregistrements.</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>Écouter l’original</translation>
    </message>
    <message>
        <source>compare full mix reference</source>
        <translation>comparer mix complet référence</translation>
    </message>
    <message>
        <source>What the recipe starts from, for reference.</source>
        <translation>Le point de départ de la recette, pour référence.</translation>
    </message>
    <message>
        <source>Scrub back</source>
        <translation>Scrub arrière</translation>
    </message>
    <message>
        <source>jog shuttle hear</source>
        <translation>jog shuttle écouter</translation>
    </message>
    <message>
        <source>Plays a grain 50 ms earlier. Or drag on the ruler with Ctrl.</source>
        <translation>Lit un grain 50 ms plus tôt. Ou glissez sur la règle avec Ctrl.</translation>
    </message>
    <message>
        <source>Scrub forward</source>
        <translation>Scrub avant</translation>
    </message>
    <message>
        <source>Plays a grain 50 ms later. Or drag on the ruler with Ctrl.</source>
        <translation>Lit un grain 50 ms plus tard. Ou glissez sur la règle avec Ctrl.</translation>
    </message>
    <message>
        <source>Solo only this track</source>
        <translation>Solo exclusif de cette piste</translation>
    </message>
    <message>
        <source>exclusive alone</source>
        <translation>exclusif seul</translation>
    </message>
    <message>
        <source>Or press S in the track&apos;s header with Ctrl or Alt.</source>
        <translation>Ou appuyez sur S dans l’en-tête de la piste avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>listen document mix</source>
        <translation>écouter document mix</translation>
    </message>
    <message>
        <source>Plays the project again, with every track at its own level.</source>
        <translation>Lit à nouveau le projet, chaque piste à son propre niveau.</translation>
    </message>
    <message>
        <source>Blind listening test...</source>
        <translation>Test d’écoute à l’aveugle...</translation>
    </message>
    <message>
        <source>abx compare score binomial</source>
        <translation>abx comparer score binomial</translation>
    </message>
    <message>
        <source>Can you tell which one is X? Keeps score and says how likely a guess does as well.</source>
        <translation>Reconnaissez-vous X&#xa0;? Compte les points et indique la probabilité de faire aussi bien au hasard.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Way to listen</source>
        <translation>Mode d’écoute</translation>
    </message>
    <message>
        <source>Play every way as loud as the softest of them</source>
        <translation>Lire chaque mode au niveau du plus faible</translation>
    </message>
    <message>
        <source>Blind test...</source>
        <translation>Test à l’aveugle...</translation>
    </message>
    <message>
        <source>Test blindly whether you hear it</source>
        <translation>Tester à l’aveugle si vous l’entendez</translation>
    </message>
    <message>
        <source>Play the project again</source>
        <translation>Lire de nouveau le projet</translation>
    </message>
    <message>
        <source>Comparing the mix</source>
        <translation>Comparaison du mix</translation>
    </message>
    <message>
        <source>Comparing {name} alone</source>
        <translation>Comparaison de {name} seul</translation>
    </message>
    <message>
        <source>{gain} to match</source>
        <translation>{gain} pour égaliser</translation>
    </message>
    <message>
        <source>as loud as it is</source>
        <translation>au niveau d’origine</translation>
    </message>
    <message>
        <source>at its own level</source>
        <translation>à son propre niveau</translation>
    </message>
    <message>
        <source>SI-SDR per band</source>
        <translation>SI-SDR par bande</translation>
    </message>
    <message>
        <source>from {hz:.0f} Hz {gain}</source>
        <translation>dès {hz:.0f} Hz {gain}</translation>
    </message>
    <message>
        <source>SI-SDR per band, dB</source>
        <translation>SI-SDR par bande, dB</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Latent render against waveform arithmetic, level-matched: more is closer, dB.</source>
        <translation>Rendu latent comparé à l’arithmétique des formes d’onde, à niveau égal&#xa0;: plus c’est élevé, plus c’est proche, dB.</translation>
    </message>
    <message>
        <source>How much louder the latent render is than the arithmetic, dB.</source>
        <translation>Écart de niveau du rendu latent par rapport à l’arithmétique, dB.</translation>
    </message>
    <message>
        <source>The arithmetic&apos;s result encoded and decoded, SI-SDR: the best that latents can do, dB.</source>
        <translation>Le résultat de l’arithmétique encodé puis décodé, SI-SDR&#xa0;: le mieux que les latents puissent faire, dB.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Compare latents and waveforms over the selection, the loop, or 10 s here</source>
        <translation>Comparer latents et formes d’onde sur la sélection, la boucle, ou 10 s ici</translation>
    </message>
    <message>
        <source>Measuring {value:.0f} %: rendering both ways and comparing them.</source>
        <translation>Mesure {value:.0f}&#xa0;%&#xa0;: rendu des deux façons et comparaison.</translation>
    </message>
    <message>
        <source>How close the mix formed on latents is to plain arithmetic. Select a stretch, then measure.</source>
        <translation>Proximité entre le mix formé sur les latents et l’arithmétique simple. Sélectionnez un passage, puis mesurez.</translation>
    </message>
    <message>
        <source>How close this track formed on latents is to plain arithmetic. Select a stretch, then measure.</source>
        <translation>Proximité entre cette piste formée sur les latents et l’arithmétique simple. Sélectionnez un passage, puis mesurez.</translation>
    </message>
    <message>
        <source>{start} to {stop}</source>
        <translation>{start} à {stop}</translation>
    </message>
    <message>
        <source>, before the last change</source>
        <translation>, avant la dernière modification</translation>
    </message>
    <message>
        <source>Running on {device}</source>
        <translation>Fonctionne sur {device}</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio, and it was written to the log.</source>
        <translation>Une erreur interne s’est produite dans le studio, elle a été inscrite au journal.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>An internal fault</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>{name} and {count} file more</source>
        <translation>{name} et {count} fichier de plus</translation>
    </message>
    <message>
        <source>{name} and {count} files more</source>
        <translation>{name} et {count} fichiers de plus</translation>
    </message>
    <message>
        <source>Exported {what}: {length}, peak {peak}FS, {loudness} LUFS.</source>
        <translation>{what} exporté&#xa0;: {length}, crête {peak}FS, {loudness} LUFS.</translation>
    </message>
    <message>
        <source>Version {version}. Mixes and separates music in the latent space of a linear audio autoencoder.</source>
        <translation>Version {version}. Mixe et sépare la musique dans l’espace latent d’un autoencodeur audio linéaire.</translation>
    </message>
    <message>
        <source>Licensed under Apache-2.0; Inter under the SIL Open Font License.</source>
        <translation>Sous licence Apache-2.0&#xa0;; Inter sous SIL Open Font License.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Correlation of left and right over 0.4 s: +1 is mono, 0 is wide, below 0 the sum to mono loses.</source>
        <translation>Corrélation gauche-droite sur 0,4 s&#xa0;: +1 est mono, 0 est large, sous 0 la somme mono perd du niveau.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Momentary</source>
        <translation>Momentané</translation>
    </message>
    <message>
        <source>Loudness of the last 0.4 s, LUFS</source>
        <translation>Loudness des 0,4 dernières secondes, LUFS</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Court terme</translation>
    </message>
    <message>
        <source>Loudness of the last 3 s, LUFS</source>
        <translation>Loudness des 3 dernières secondes, LUFS</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Loudness since playing began, LUFS. Click to measure anew.</source>
        <translation>Loudness depuis le début de la lecture, LUFS. Cliquez pour remesurer.</translation>
    </message>
    <message>
        <source>Highest peak since playing began, dBTP. Click to measure anew.</source>
        <translation>Crête la plus haute depuis le début de la lecture, dBTP. Cliquez pour remesurer.</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Niveau du master</translation>
    </message>
    <message>
        <source>Master gain</source>
        <translation>Gain du master</translation>
    </message>
    <message>
        <source>The loudness guard turns down what is decoded far louder than it should be.</source>
        <translation>La protection de niveau baisse ce qui est décodé bien plus fort que prévu.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Set master gain</source>
        <translation>Régler le gain du master</translation>
    </message>
    <message>
        <source>Guard {reduction}</source>
        <translation>Protection {reduction}</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>You hear decoded latents everywhere.</source>
        <translation>Vous entendez partout les latents décodés.</translation>
    </message>
    <message>
        <source>Rendering {percent} %</source>
        <translation>Rendu {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>You hear decoded latents where they are rendered, and the waveforms&apos; sum elsewhere.</source>
        <translation>Vous entendez les latents décodés là où le rendu est fait, et la somme des formes d’onde ailleurs.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview, {percent} %</source>
        <translation>Aperçu, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>You hear the waveforms&apos; sum where nothing is decoded yet.</source>
        <translation>Vous entendez la somme des formes d’onde là où rien n’est encore décodé.</translation>
    </message>
    <message>
        <source>{title}, edited</source>
        <translation>{title}, modifié</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Installed. Its checksum is the one that its authors published.</source>
        <translation>Installé. Sa somme de contrôle est celle publiée par ses auteurs.</translation>
    </message>
    <message>
        <source>Installed. Its checksum is the one that the hub announced.</source>
        <translation>Installé. Sa somme de contrôle est celle annoncée par le hub.</translation>
    </message>
    <message>
        <source>Installed. Its checksum is that of the earlier installation.</source>
        <translation>Installé. Sa somme de contrôle est celle de l’installation précédente.</translation>
    </message>
    <message>
        <source>Installed. No published checksum is known, so its own was recorded and counts from now on.</source>
        <translation>Installé. Aucune somme de contrôle publiée n’est connue&#xa0;: la sienne a été notée et fait désormais foi.</translation>
    </message>
    <message>
        <source>Verified: the file is what was installed.</source>
        <translation>Vérifié&#xa0;: le fichier est bien celui installé.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Non-commercial</source>
        <translation>Non commercial</translation>
    </message>
    <message>
        <source>Use in project</source>
        <translation>Utiliser dans le projet</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Retirer...</translation>
    </message>
    <message>
        <source>From a folder...</source>
        <translation>Depuis un dossier...</translation>
    </message>
    <message>
        <source>From a file or archive...</source>
        <translation>Depuis un fichier ou une archive...</translation>
    </message>
    <message>
        <source>{action} {model}</source>
        <extracomment>What a button does, and to which model</extracomment>
        <translation>{action}&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <translation>Fourni avec l’application</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>{size} downloaded</source>
        <translation>{size} téléchargés</translation>
    </message>
    <message>
        <source>any sample rate</source>
        <translation>toute fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing is downloaded before you press Install.</source>
        <translation>Rien n’est téléchargé avant que vous cliquiez sur Installer.</translation>
    </message>
    <message>
        <source>Where models are downloaded from. Empty: the hub of their authors.</source>
        <translation>D’où les modèles sont téléchargés. Vide&#xa0;: le hub de leurs auteurs.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A model turns recordings into latents and back.</source>
        <translation>Un modèle transforme les enregistrements en latents et inversement.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>{model} can be installed or imported again later.</source>
        <translation>{model} pourra être réinstallé ou réimporté plus tard.</translation>
    </message>
    <message>
        <source>This project uses it, and plays as a preview until it is back.</source>
        <translation>Ce projet l’utilise, et sera lu en aperçu jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Retirer {model}&#xa0;?</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>page view switch</source>
        <translation>page vue basculer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s own output is used.</source>
        <translation>Tant qu’il n’est pas connecté, la sortie du système est utilisée.</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Modifier les raccourcis clavier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{name}, not installed</source>
        <translation>{name}, non installé</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Latents and waveforms.</source>
        <translation>Latents et formes d’onde.</translation>
    </message>
    <message>
        <source>Given by LINCAE_STUDIO_CACHE.</source>
        <translation>Donné par LINCAE_STUDIO_CACHE.</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Taille limite</translation>
    </message>
    <message>
        <source>What was used least recently goes first.</source>
        <translation>Le moins récemment utilisé part en premier.</translation>
    </message>
    <message>
        <source>Clear...</source>
        <translation>Vider...</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>{name}, not found</source>
        <translation>{name}, introuvable</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Démarrage...</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>Le moteur démarre.</translation>
    </message>
    <message>
        <source>Running on {device}.</source>
        <translation>Fonctionne sur {device}.</translation>
    </message>
    <message>
        <source>{name}, not connected</source>
        <translation>{name}, non connecté</translation>
    </message>
    <message>
        <source>{linearity}, compression {ratio:g}×, {rate}. For this project and new ones.</source>
        <translation>{linearity}, compression {ratio:g}×, {rate}. Pour ce projet et les nouveaux.</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>Dossier de cache</translation>
    </message>
    <message>
        <source>The cache folder was not changed</source>
        <translation>Le dossier de cache n’a pas été changé</translation>
    </message>
    <message>
        <source>The folder cannot be written: choose another one.</source>
        <translation>Le dossier n’est pas accessible en écriture&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Latents and waveforms are made again when they are needed; recordings and projects stay.</source>
        <translation>Latents et formes d’onde sont recréés au besoin&#xa0;; enregistrements et projets restent.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Vider le cache&#xa0;?</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom au pointeur</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Molette</translation>
    </message>
    <message>
        <source>Height of waveforms</source>
        <translation>Hauteur des formes d’onde</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Wheel</source>
        <translation>Ctrl+Shift+Molette</translation>
    </message>
    <message>
        <source>Height of tracks</source>
        <translation>Hauteur des pistes</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Wheel</source>
        <translation>Ctrl+Alt+Molette</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>Défiler dans le temps</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Shift+Molette</translation>
    </message>
    <message>
        <source>Fine fader</source>
        <translation>Fader fin</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+Glisser</translation>
    </message>
    <message>
        <source>Reset a fader or field</source>
        <translation>Réinitialiser un fader ou un champ</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Device not used yet</source>
        <translation>Périphérique pas encore utilisé</translation>
    </message>
    <message>
        <source>The device is chosen and tested at its first use.</source>
        <translation>Le périphérique est choisi et testé à sa première utilisation.</translation>
    </message>
    <message>
        <source>Self-test {time} ms.</source>
        <translation>Autotest {time} ms.</translation>
    </message>
    <message>
        <source>Codec {codec}</source>
        <translation>Codec {codec}</translation>
    </message>
    <message>
        <source>{codec}: {linearity}, compression {ratio:g}×, licence {licence}.</source>
        <translation>{codec} : {linearity}, compression {ratio:g}×, licence {licence}.</translation>
    </message>
    <message>
        <source>{rate}, float 32</source>
        <translation>{rate}, flottant 32</translation>
    </message>
    <message>
        <source>Sample rate of the project and the format it is mixed in</source>
        <translation>Fréquence d’échantillonnage du projet et format du mixage</translation>
    </message>
    <message>
        <source>Cache empty, limit {limit}</source>
        <translation>Cache vide, limite {limit}</translation>
    </message>
    <message>
        <source>Cache {used} of {limit}</source>
        <translation>Cache {used} sur {limit}</translation>
    </message>
    <message>
        <source>Latents, waveforms and decoded audio in {folder}</source>
        <translation>Latents, formes d’onde et audio décodé dans {folder}</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>Nothing is being worked on. Click for the jobs panel.</source>
        <translation>Rien en cours. Cliquez pour le panneau des tâches.</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} en cours</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>Audio output and its latency</source>
        <translation>Sortie audio et sa latence</translation>
    </message>
    <message>
        <source>Playing without a device</source>
        <translation>Lecture sans périphérique</translation>
    </message>
    <message>
        <source>Output not used yet</source>
        <translation>Sortie pas encore utilisée</translation>
    </message>
    <message>
        <source>The audio output opens when you play.</source>
        <translation>La sortie audio s’ouvre à la lecture.</translation>
    </message>
    <message>
        <source>{count} dropout</source>
        <translation>{count} décrochage</translation>
    </message>
    <message>
        <source>{count} dropouts</source>
        <translation>{count} décrochages</translation>
    </message>
    <message>
        <source>Times the audio output found too little to play</source>
        <translation>Nombre de fois où la sortie audio a manqué de données à lire</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Soustraire</translation>
    </message>
    <message>
        <source>What is shown beside the overlay</source>
        <translation>Ce qui s&apos;affiche à côté de la superposition</translation>
    </message>
    <message>
        <source>Close the assistant  Esc</source>
        <translation>Fermer l’assistant  Esc</translation>
    </message>
    <message>
        <source>Predicted null depth per band</source>
        <translation>Annulation prévue par bande</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Nudge step in samples or milliseconds</source>
        <translation>Pas en échantillons ou en millisecondes</translation>
    </message>
    <message>
        <source>How far a press of ‹ or › moves the part, in samples or 1 ms; « and » move ten times as far</source>
        <translation>Déplacement de la partie à chaque appui sur ‹ ou ›, en échantillons ou 1 ms&#xa0;; « et » déplacent dix fois plus</translation>
    </message>
    <message>
        <source>Length of the view</source>
        <translation>Longueur de la vue</translation>
    </message>
    <message>
        <source>The source files are not changed. Undo takes the new tracks away again.</source>
        <translation>Les fichiers sources ne sont pas modifiés. Annuler retire les nouvelles pistes.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Move the part {number} samples earlier, {milliseconds}</source>
        <translation>Avancer la partie de {number} échantillons, {milliseconds}</translation>
    </message>
    <message>
        <source>Move the part {number} samples later, {milliseconds}</source>
        <translation>Retarder la partie de {number} échantillons, {milliseconds}</translation>
    </message>
    <message>
        <source>Overlay at bar {bar}</source>
        <translation>Superposition à la mesure {bar}</translation>
    </message>
    <message>
        <source>Apply, make {count} track</source>
        <translation>Appliquer, créer {count} piste</translation>
    </message>
    <message>
        <source>Apply, make {count} tracks</source>
        <translation>Appliquer, créer {count} pistes</translation>
    </message>
    <message>
        <source>{part_name}, aligned</source>
        <translation>{part_name}, aligné</translation>
    </message>
    <message>
        <source>makes {text}</source>
        <translation>crée {text}</translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>affiché ci-dessous</translation>
    </message>
    <message>
        <source>As it was found.</source>
        <translation>Tel que trouvé.</translation>
    </message>
    <message>
        <source>How well it will cancel</source>
        <translation>Qualité de l’annulation</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Without tone match</source>
        <translation>Sans égalisation d’ajustement</translation>
    </message>
    <message>
        <source>Looking for the part in the mix.</source>
        <translation>Recherche de la partie dans le mix.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Search the whole recordings</source>
        <translation>Chercher dans tout l’enregistrement</translation>
    </message>
    <message>
        <source>Also look for it more than 30 s away</source>
        <translation>La chercher aussi à plus de 30 s</translation>
    </message>
    <message>
        <source>Found alignment</source>
        <translation>Alignement trouvé</translation>
    </message>
    <message>
        <source>Timeline sample at which the part&apos;s first sample sounds. Type a number, turn the wheel for whole samples, with Shift for hundredths.</source>
        <translation>Échantillon de la timeline où sonne le premier échantillon de la partie. Tapez un nombre, tournez la molette par échantillons entiers, avec Shift par centièmes.</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Search for the part anew</source>
        <translation>Rechercher à nouveau la partie</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Take back what was changed by hand</source>
        <translation>Revenir sur les changements manuels</translation>
    </message>
    <message>
        <source>Looking for {part_name} in {whole_name}.</source>
        <translation>Recherche de {part_name} dans {whole_name}.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>{message} Set the offset by hand, search the whole recordings, or choose another track.</source>
        <translation>{message} Réglez le décalage à la main, cherchez dans tout l’enregistrement, ou choisissez une autre piste.</translation>
    </message>
    <message>
        <source>Measuring.</source>
        <translation>Mesure en cours.</translation>
    </message>
    <message>
        <source>Alignment of the recipe</source>
        <translation>Alignement de la recette</translation>
    </message>
    <message>
        <source>Alignment by hand</source>
        <translation>Alignement manuel</translation>
    </message>
    <message>
        <source>samples, {milliseconds}</source>
        <translation>échantillons, {milliseconds}</translation>
    </message>
    <message>
        <source>ppm over {length}</source>
        <translation>ppm sur {length}</translation>
    </message>
    <message>
        <source>Left and right are exchanged.</source>
        <translation>Gauche et droite sont échangées.</translation>
    </message>
    <message>
        <source>The drift is not steady: it follows {count} points.</source>
        <translation>La dérive n’est pas constante&#xa0;: elle suit {count} points.</translation>
    </message>
    <message>
        <source>The part is played at {kilohertz}.</source>
        <translation>La partie est lue à {kilohertz}.</translation>
    </message>
    <message>
        <source>Try {time}</source>
        <translation>Essayer {time}</translation>
    </message>
    <message>
        <source>Let the part begin at sample {number}</source>
        <translation>Faire commencer la partie à l’échantillon {number}</translation>
    </message>
    <message>
        <source>wanted source</source>
        <translation>source voulue</translation>
    </message>
    <message>
        <source>complement</source>
        <translation>complément</translation>
    </message>
    <message>
        <source>what neither explains</source>
        <translation>ce que ni l’une ni l’autre n’explique</translation>
    </message>
    <message>
        <source>Press {key} to hear the preview with this method</source>
        <translation>Appuyez sur {key} pour écouter la préécoute avec cette méthode</translation>
    </message>
    <message>
        <source>, best here</source>
        <translation>, la meilleure ici</translation>
    </message>
    <message>
        <source>Best here</source>
        <translation>La meilleure ici</translation>
    </message>
    <message>
        <source>Apply makes</source>
        <translation>Appliquer crée</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Play every method at the loudness of the softest one</source>
        <translation>Lire chaque méthode au loudness de la plus faible</translation>
    </message>
    <message>
        <source>Preview 10 s</source>
        <translation>Préécoute 10 s</translation>
    </message>
    <message>
        <source>Make the {role}</source>
        <translation>Créer&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Preview {count} s</source>
        <translation>Préécoute {count} s</translation>
    </message>
    <message>
        <source>rendering {share:.0f} %</source>
        <translation>rendu {share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>playing {method}</source>
        <translation>lecture&#xa0;: {method}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Overlay of both recordings</source>
        <translation>Superposition des deux enregistrements</translation>
    </message>
    <message>
        <source>null {gain}</source>
        <translation>annulation {gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>anchor: attack</source>
        <translation>ancre&#xa0;: attaque</translation>
    </message>
    <message>
        <source>Null here {gain}</source>
        <translation>Annulation ici {gain}</translation>
    </message>
    <message>
        <source>dB, deeper is better</source>
        <translation>dB, plus bas est mieux</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Decoded difference of the latents. Smooth, but softens attacks.</source>
        <translation>Différence des latents, décodée. Lisse, mais adoucit les attaques.</translation>
    </message>
    <message>
        <source>What plain subtraction leaves of the part is turned down. Keeps the recording&apos;s detail.</source>
        <translation>Ce que la soustraction simple laisse de la partie est atténué. Garde le détail de l’enregistrement.</translation>
    </message>
    <message>
        <source>Plain arithmetic on the recordings. Leaves whatever was mastered differently.</source>
        <translation>Arithmétique simple sur les enregistrements. Laisse ce qui a été masterisé différemment.</translation>
    </message>
    <message>
        <source>The files are the same recording: plain subtraction leaves next to nothing of the part.</source>
        <translation>Les fichiers sont le même enregistrement&#xa0;: la soustraction simple ne laisse presque rien de la partie.</translation>
    </message>
    <message>
        <source>The files were mastered differently, but the tone match makes up for nearly all of it.</source>
        <translation>Les fichiers ont été masterisés différemment, mais l’égalisation d’ajustement compense presque tout.</translation>
    </message>
    <message>
        <source>The files hardly cancel. Check the offset, or whether these are two versions of one song.</source>
        <translation>Les fichiers s’annulent à peine. Vérifiez le décalage, ou s’il s’agit de deux versions d’un même morceau.</translation>
    </message>
    <message>
        <source>The files match at all frequencies, but not exactly: expect faint remains of the part.</source>
        <translation>Les fichiers concordent à toutes les fréquences, mais pas exactement&#xa0;: attendez-vous à de légers restes de la partie.</translation>
    </message>
    <message>
        <source>The files match poorly at all frequencies: expect clear remains of the part.</source>
        <translation>Les fichiers concordent mal à toutes les fréquences&#xa0;: attendez-vous à des restes audibles de la partie.</translation>
    </message>
    <message>
        <source>cymbals</source>
        <translation>cymbales</translation>
    </message>
    <message>
        <source>remains of the part</source>
        <translation>restes de la partie</translation>
    </message>
    <message>
        <source>The files match well up to {frequency}. Above it they were mastered differently: expect faint {left} in the plain difference.</source>
        <translation>Les fichiers concordent bien jusqu’à {frequency}. Au-dessus, ils ont été masterisés différemment&#xa0;: attendez-vous à entendre faiblement dans la différence simple&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Confident, {percent}</source>
        <translation>Sûr, {percent}</translation>
    </message>
    <message>
        <source>Fairly sure, {percent}</source>
        <translation>Assez sûr, {percent}</translation>
    </message>
    <message>
        <source>Unsure, {percent}</source>
        <translation>Incertain, {percent}</translation>
    </message>
    <message>
        <source>gain follows the mix</source>
        <translation>le gain suit le mix</translation>
    </message>
    <message>
        <source>not needed, a gain does as well</source>
        <translation>inutile, un gain suffit</translation>
    </message>
    <message>
        <source>short filter, {number} taps</source>
        <translation>filtre court, {number} coefficients</translation>
    </message>
    <message>
        <source>long filter, {number} taps</source>
        <translation>filtre long, {number} coefficients</translation>
    </message>
    <message>
        <source>{filter}, gain follows</source>
        <translation>{filter}, le gain suit</translation>
    </message>
    <message>
        <source>{text} Expected SDR {gain}.</source>
        <translation>{text} SDR attendu {gain}.</translation>
    </message>
    <message>
        <source>stone</source>
        <translation>pierre</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambre</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>ciel</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Selects, moves, trims and fades clips.</source>
        <translation>Sélectionne, déplace, rogne et fond les clips.</translation>
    </message>
    <message>
        <source>Envelope points</source>
        <translation>Points d’enveloppe</translation>
    </message>
    <message>
        <source>Click to add a point of latent gain, drag to move it.</source>
        <translation>Cliquez pour ajouter un point de gain latent, glissez pour le déplacer.</translation>
    </message>
    <message>
        <source>Envelope pencil</source>
        <translation>Crayon d’enveloppe</translation>
    </message>
    <message>
        <source>Draw the latent gain by hand.</source>
        <translation>Dessinez le gain latent à main levée.</translation>
    </message>
    <message>
        <source>Delete clip</source>
        <translation>Supprimer le clip</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Supprimer la piste</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Groupe {n}</translation>
    </message>
    <message>
        <source>Remove envelopes</source>
        <translation>Retirer les enveloppes</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste at the playhead</source>
        <translation>Coller à la tête de lecture</translation>
    </message>
    <message>
        <source>clip insert</source>
        <translation>clip insérer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>clip repeat</source>
        <translation>clip répéter</translation>
    </message>
    <message>
        <source>Copies the selected clips to right behind them.</source>
        <translation>Copie les clips sélectionnés juste après eux.</translation>
    </message>
    <message>
        <source>remove clip time track</source>
        <translation>retirer clip temps piste</translation>
    </message>
    <message>
        <source>Delete and close up</source>
        <translation>Supprimer et refermer</translation>
    </message>
    <message>
        <source>ripple gap remove</source>
        <translation>ripple trou retirer</translation>
    </message>
    <message>
        <source>What follows moves up to where the deleted began.</source>
        <translation>La suite avance jusqu’au début de ce qui est supprimé.</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>Scinder à la tête de lecture</translation>
    </message>
    <message>
        <source>cut divide razor clip</source>
        <translation>couper diviser rasoir clip</translation>
    </message>
    <message>
        <source>Cuts the selected clips, or all on the selected tracks.</source>
        <translation>Scinde les clips sélectionnés, ou tous ceux des pistes sélectionnées.</translation>
    </message>
    <message>
        <source>Nudge to the left</source>
        <translation>Décaler à gauche</translation>
    </message>
    <message>
        <source>move earlier grid</source>
        <translation>déplacer plus tôt grille</translation>
    </message>
    <message>
        <source>Nudge to the right</source>
        <translation>Décaler à droite</translation>
    </message>
    <message>
        <source>move later grid</source>
        <translation>déplacer plus tard grille</translation>
    </message>
    <message>
        <source>Nudge by a sample to the left</source>
        <translation>Décaler d’un échantillon à gauche</translation>
    </message>
    <message>
        <source>move earlier fine</source>
        <translation>déplacer plus tôt fin</translation>
    </message>
    <message>
        <source>Nudge by a sample to the right</source>
        <translation>Décaler d’un échantillon à droite</translation>
    </message>
    <message>
        <source>move later fine</source>
        <translation>déplacer plus tard fin</translation>
    </message>
    <message>
        <source>Add a marker at the playhead</source>
        <translation>Ajouter un marqueur à la tête de lecture</translation>
    </message>
    <message>
        <source>mark cue place</source>
        <translation>repère cue position</translation>
    </message>
    <message>
        <source>Add a region of the selected time</source>
        <translation>Ajouter une région du temps sélectionné</translation>
    </message>
    <message>
        <source>mark part verse chorus</source>
        <translation>repère partie couplet refrain</translation>
    </message>
    <message>
        <source>Without selected time, of the loop.</source>
        <translation>Sans temps sélectionné, celle de la boucle.</translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation>Aller au marqueur précédent</translation>
    </message>
    <message>
        <source>navigate region</source>
        <translation>naviguer région</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Aller au marqueur suivant</translation>
    </message>
    <message>
        <source>Select all clips</source>
        <translation>Sélectionner tous les clips</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>link folder together</source>
        <translation>lier dossier ensemble</translation>
    </message>
    <message>
        <source>Mute, solo and moves of the fader then hold for all of them.</source>
        <translation>Muet, solo et mouvements du fader valent alors pour toutes.</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>dégrouper délier</translation>
    </message>
    <message>
        <source>Remove the envelope</source>
        <translation>Retirer l’enveloppe</translation>
    </message>
    <message>
        <source>automation gain</source>
        <translation>automation gain</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>fold expand lane height</source>
        <translation>plier déplier piste hauteur</translation>
    </message>
    <message>
        <source>Common height</source>
        <translation>Hauteur commune</translation>
    </message>
    <message>
        <source>lane reset</source>
        <translation>piste réinitialiser</translation>
    </message>
    <message>
        <source>Takes back a height that was dragged.</source>
        <translation>Annule une hauteur réglée à la souris.</translation>
    </message>
    <message>
        <source>Tool: {lower}</source>
        <translation>Outil&#xa0;: {lower}</translation>
    </message>
    <message>
        <source>mouse draw automation gain latent envelope</source>
        <translation>souris dessiner automation gain latent enveloppe</translation>
    </message>
    <message>
        <source>Scroll the tracks</source>
        <translation>Faire défiler les pistes</translation>
    </message>
    <message>
        <source>Click to draw waveforms at full scale again</source>
        <translation>Cliquez pour redessiner les formes d’onde à pleine échelle</translation>
    </message>
    <message>
        <source>Waveforms +{gain} dB</source>
        <translation>Formes d’onde +{gain} dB</translation>
    </message>
    <message>
        <source>Track {name}</source>
        <translation>Piste {name}</translation>
    </message>
    <message>
        <source>Add audio files</source>
        <translation>Ajouter des fichiers audio</translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation>Audio ({patterns})</translation>
    </message>
    <message>
        <source>Add {name} as a new track</source>
        <translation>Ajouter {name} comme nouvelle piste</translation>
    </message>
    <message>
        <source>Add these files as new tracks</source>
        <translation>Ajouter ces fichiers comme nouvelles pistes</translation>
    </message>
    <message>
        <source>Add the audio files of {name} as new tracks</source>
        <translation>Ajouter les fichiers audio de {name} comme nouvelles pistes</translation>
    </message>
    <message>
        <source> below {name}</source>
        <translation> sous {name}</translation>
    </message>
    <message>
        <source>{what}{where}, at {when}.</source>
        <translation>{what}{where}, à {when}.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter selects the track.</source>
        <translation>Les flèches vont de clip en clip, Entrée sélectionne la piste.</translation>
    </message>
    <message>
        <source>{name}, at {start}, {length} long</source>
        <translation>{name}, à {start}, durée {length}</translation>
    </message>
    <message>
        <source>Move clip</source>
        <translation>Déplacer le clip</translation>
    </message>
    <message>
        <source>Copy clip of {name}</source>
        <translation>Copier le clip de {name}</translation>
    </message>
    <message>
        <source>Copy {count} clips of {name}</source>
        <translation>Copier {count} clips de {name}</translation>
    </message>
    <message>
        <source>Move {count} clips of {name}</source>
        <translation>Déplacer {count} clips de {name}</translation>
    </message>
    <message>
        <source>Trim clip</source>
        <translation>Rogner le clip</translation>
    </message>
    <message>
        <source>Fade {grip}</source>
        <translation>Fondu {grip}</translation>
    </message>
    <message>
        <source>Drop it on another track to subtract or add it.</source>
        <translation>Déposez-la sur une autre piste pour la soustraire ou l’ajouter.</translation>
    </message>
    <message>
        <source>Subtract {name} from {other}, or add it.</source>
        <translation>Soustraire {name} de {other}, ou l’ajouter.</translation>
    </message>
    <message>
        <source>Move the track here.</source>
        <translation>Déplacer la piste ici.</translation>
    </message>
    <message>
        <source>Combine {target} and {dropped}</source>
        <translation>Combiner {target} et {dropped}</translation>
    </message>
    <message>
        <source>Subtract…</source>
        <translation>Soustraire…</translation>
    </message>
    <message>
        <source>Align, match and compare first</source>
        <translation>D’abord aligner, ajuster et comparer</translation>
    </message>
    <message>
        <source>Subtract one track from another</source>
        <translation>Soustraire une piste d’une autre</translation>
    </message>
    <message>
        <source>Align and compare first…</source>
        <translation>D’abord aligner et comparer…</translation>
    </message>
    <message>
        <source>Make the track</source>
        <translation>Créer la piste</translation>
    </message>
    <message>
        <source>Add a point to the envelope of {name}</source>
        <translation>Ajouter un point à l’enveloppe de {name}</translation>
    </message>
    <message>
        <source>Move a point of the envelope of {name}</source>
        <translation>Déplacer un point de l’enveloppe de {name}</translation>
    </message>
    <message>
        <source>Move {count} points</source>
        <translation>Déplacer {count} points</translation>
    </message>
    <message>
        <source>{text} in {name}</source>
        <translation>{text} dans {name}</translation>
    </message>
    <message>
        <source>Latent gain {level} dB</source>
        <translation>Gain latent {level} dB</translation>
    </message>
    <message>
        <source>, subtracted</source>
        <translation>, soustrait</translation>
    </message>
    <message>
        <source>Drop audio here, or drop one track on another to add or subtract it</source>
        <translation>Déposez de l’audio ici, ou une piste sur une autre pour l’ajouter ou la soustraire</translation>
    </message>
    <message>
        <source>Take one track out of another</source>
        <translation>Retirer une piste d’une autre</translation>
    </message>
    <message>
        <source>Add audio files as tracks</source>
        <translation>Ajouter des fichiers audio comme pistes</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu en cours</translation>
    </message>
    <message>
        <source>New: {new}</source>
        <translation>Nouveau&#xa0;: {new}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Listen as {method}</source>
        <translation>Écouter en {method}</translation>
    </message>
    <message>
        <source>Subtract from</source>
        <translation>Soustraire de</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>− subtracted from {whole}, not heard on its own</source>
        <translation>− soustrait de {whole}, non entendu seul</translation>
    </message>
    <message>
        <source>− subtracted from the mix</source>
        <translation>− soustrait du mix</translation>
    </message>
    <message>
        <source>{group}{count} files</source>
        <translation>{group}{count} fichiers</translation>
    </message>
    <message>
        <source>Markers and regions</source>
        <translation>Marqueurs et régions</translation>
    </message>
    <message>
        <source>Click to go there, drag to move, double click to rename.</source>
        <translation>Cliquez pour y aller, glissez pour déplacer, double-clic pour renommer.</translation>
    </message>
    <message>
        <source>Select its time</source>
        <translation>Sélectionner son temps</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>Nom du repère</translation>
    </message>
    <message>
        <source>Equal power</source>
        <translation>Puissance égale</translation>
    </message>
    <message>
        <source>Straight to the next point</source>
        <translation>Droite jusqu’au point suivant</translation>
    </message>
    <message>
        <source>Curved to the next point</source>
        <translation>Courbe jusqu’au point suivant</translation>
    </message>
    <message>
        <source>Hold until the next point</source>
        <translation>Maintien jusqu’au point suivant</translation>
    </message>
    <message>
        <source>Subtract here</source>
        <translation>Soustraire ici</translation>
    </message>
    <message>
        <source>Delete the point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Add a region of it</source>
        <translation>En faire une région</translation>
    </message>
    <message>
        <source>Delete it and close up</source>
        <translation>Supprimer et refermer</translation>
    </message>
    <message>
        <source>Set to 0 dB</source>
        <translation>Régler à 0 dB</translation>
    </message>
    <message>
        <source>Set to silence</source>
        <translation>Régler au silence</translation>
    </message>
    <message>
        <source>Envelope on</source>
        <translation>Enveloppe active</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Boucler le clip</translation>
    </message>
    <message>
        <source>Half a second</source>
        <translation>Une demi-seconde</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>Placer la tête de lecture ici</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <translation>Ajouter un marqueur ici</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Overview of the song</source>
        <translation>Vue d’ensemble du morceau</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom. Double click to see the whole song.</source>
        <translation>Glissez le cadre pour défiler, ses bords pour zoomer. Double-clic pour voir tout le morceau.</translation>
    </message>
    <message>
        <source>peaks amplitude</source>
        <translation>crêtes amplitude</translation>
    </message>
    <message>
        <source>frequency spectrum colour</source>
        <translation>fréquence spectre couleur</translation>
    </message>
    <message>
        <source>channels codec</source>
        <translation>canaux codec</translation>
    </message>
    <message>
        <source>For the selected tracks, or all where none is selected.</source>
        <translation>Pour les pistes sélectionnées, ou toutes si aucune ne l’est.</translation>
    </message>
    <message>
        <source>See as {lower}</source>
        <translation>Afficher&#xa0;: {lower}</translation>
    </message>
    <message>
        <source>See in the next way</source>
        <translation>Affichage suivant</translation>
    </message>
    <message>
        <source>waveform spectrogram latents</source>
        <translation>forme d’onde spectrogramme latents</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>The latents of a recipe are those of its sources.</source>
        <translation>Les latents d’une recette sont ceux de ses sources.</translation>
    </message>
    <message>
        <source>Latents can be seen when the track is encoded.</source>
        <translation>Les latents sont visibles une fois la piste encodée.</translation>
    </message>
    <message>
        <source>The spectrogram is being drawn.</source>
        <translation>Le spectrogramme est en cours de tracé.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Click to go there, drag to set the loop or to select time.</source>
        <translation>Cliquez pour y aller, glissez pour définir la boucle ou sélectionner du temps.</translation>
    </message>
    <message>
        <source>Click to go there. Drag above to set the loop, below to select time; Ctrl scrubs. Alt suspends the snap.</source>
        <translation>Cliquez pour y aller. Glissez en haut pour définir la boucle, en bas pour sélectionner du temps&#xa0;; Ctrl pour le scrub. Alt suspend le magnétisme.</translation>
    </message>
    <message>
        <source>Render state</source>
        <translation>État du rendu</translation>
    </message>
    <message>
        <source>{share} % rendered</source>
        <translation>{share}&#xa0;% rendus</translation>
    </message>
    <message>
        <source>nothing to render</source>
        <translation>rien à rendre</translation>
    </message>
    <message>
        <source>{share}. Where it is hatched you hear a preview: the sum of the recordings.</source>
        <translation>{share}. Dans les zones hachurées, vous entendez un aperçu&#xa0;: la somme des enregistrements.</translation>
    </message>
    <message>
        <source>in the latent space</source>
        <translation>dans l’espace latent</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>with the recording&apos;s detail</source>
        <translation>avec le détail de l’enregistrement</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>affiné</translation>
    </message>
    <message>
        <source>on the waveforms</source>
        <translation>sur les formes d’onde</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>forme d’onde</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Méthode&#xa0;: {method}</translation>
    </message>
    <message>
        <source>whichever way is better</source>
        <translation>de la meilleure façon</translation>
    </message>
    <message>
        <source>Formed {how}. Click to use {other}.</source>
        <translation>Formée {how}. Cliquez pour utiliser&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>Set gain of {name}</source>
        <translation>Régler le gain de {name}</translation>
    </message>
    <message>
        <source>Ctrl or Alt: this track and no other</source>
        <translation>Ctrl ou Alt : cette piste et aucune autre</translation>
    </message>
    <message>
        <source>Gain value</source>
        <translation>Valeur du gain</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} de {name}</translation>
    </message>
    <message>
        <source>Encoding {share:.0f} %</source>
        <translation>Encodage {share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Put “{name}” back into {folder}.</source>
        <translation>Remettez «&#xa0;{name}&#xa0;» dans {folder}.</translation>
    </message>
    <message>
        <source>Change the height of {name}</source>
        <translation>Changer la hauteur de {name}</translation>
    </message>
    <message>
        <source>Waits to be encoded. You can listen already.</source>
        <translation>En attente d’encodage. Vous pouvez déjà écouter.</translation>
    </message>
    <message>
        <source>Being encoded. You can listen already.</source>
        <translation>Encodage en cours. Vous pouvez déjà écouter.</translation>
    </message>
    <message>
        <source>Encoded: this track can be mixed in the latent space.</source>
        <translation>Encodée&#xa0;: cette piste peut être mixée dans l’espace latent.</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 mesure</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 temps</translation>
    </message>
    <message>
        <source>1/2 beat</source>
        <translation>1/2 temps</translation>
    </message>
    <message>
        <source>1/4 beat</source>
        <translation>1/4 de temps</translation>
    </message>
    <message>
        <source>1/8 beat</source>
        <translation>1/8 de temps</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>Magnétisme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Position in minutes, seconds and milliseconds</source>
        <translation>Position en minutes, secondes et millisecondes</translation>
    </message>
    <message>
        <source>Bars and beats</source>
        <translation>Mesures et temps</translation>
    </message>
    <message>
        <source>Position as bar, beat and quarter of a beat</source>
        <translation>Position en mesure, temps et quart de temps</translation>
    </message>
    <message>
        <source>Tempo in beats per minute. Type a number or turn the wheel, Shift for fine steps.</source>
        <translation>Tempo en battements par minute. Tapez un nombre ou tournez la molette, Shift pour des pas fins.</translation>
    </message>
    <message>
        <source>Beats per bar</source>
        <translation>Temps par mesure</translation>
    </message>
    <message>
        <source>Beats per bar, in quarter notes. Type a number or turn the wheel.</source>
        <translation>Temps par mesure, en noires. Tapez un nombre ou tournez la molette.</translation>
    </message>
    <message>
        <source>Set tempo</source>
        <translation>Régler le tempo</translation>
    </message>
    <message>
        <source>Set meter</source>
        <translation>Régler la mesure</translation>
    </message>
    <message>
        <source>An example is silent; choose a stretch with sound.</source>
        <translation>Un exemple est silencieux ; choisissez un passage sonore.</translation>
    </message>
    <message>
        <source>The rotation was learned with another codec or view of the timbre; learn it again.</source>
        <translation>La rotation a été apprise avec un autre codec ou une autre vue du timbre ; apprenez-la de nouveau.</translation>
    </message>
    <message>
        <source>Add an example of a rotation</source>
        <translation>Ajouter un exemple de rotation</translation>
    </message>
    <message>
        <source>Forget the rotation</source>
        <translation>Oublier la rotation</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>help documentation handbook guide</source>
        <translation>aide documentation manuel guide</translation>
    </message>
    <message>
        <source>Opens at what the window shows.</source>
        <translation>S’ouvre à ce que montre la fenêtre.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>help introduction first steps tutorial begin</source>
        <translation>aide introduction premiers pas tutoriel début</translation>
    </message>
    <message>
        <source>The main job in five steps.</source>
        <translation>La tâche principale en cinq étapes.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>The manual is in English; names in bold are those of your window.</source>
        <translation>Le manuel est en anglais ; les noms en gras sont ceux de votre fenêtre.</translation>
    </message>
    <message>
        <source>Nothing in the manual says “{query}”.</source>
        <translation>Rien dans le manuel ne dit « {query} ».</translation>
    </message>
    <message>
        <source>{count} place in {where}</source>
        <translation>{count} endroit dans {where}</translation>
    </message>
    <message>
        <source>{count} places in {where}</source>
        <translation>{count} endroits dans {where}</translation>
    </message>
    <message>
        <source>{count} chapter</source>
        <translation>{count} chapitre</translation>
    </message>
    <message>
        <source>{count} chapters</source>
        <translation>{count} chapitres</translation>
    </message>
    <message>
        <source>Skip the tour  Esc</source>
        <translation>Passer la visite  Échap</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Add your files</source>
        <translation>Ajoutez vos fichiers</translation>
    </message>
    <message>
        <source>Mix in the latent space</source>
        <translation>Mixer dans l’espace latent</translation>
    </message>
    <message>
        <source>Take the instrumental out</source>
        <translation>Retirer l’instrumental</translation>
    </message>
    <message>
        <source>Hear and compare</source>
        <translation>Écouter et comparer</translation>
    </message>
    <message>
        <source>Make a mix and its instrumental</source>
        <translation>Faire un mix et son instrumental</translation>
    </message>
    <message>
        <source>Every file is a track of its own. Add brings in more, and so does dropping files onto the window.</source>
        <translation>Chaque fichier est une piste. « Ajouter » en apporte d’autres, tout comme déposer des fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>Drop a song or its stems here, or open the demo song. Every file becomes a track, and you can play at once: {key} starts and stops.</source>
        <translation>Déposez ici une chanson ou ses stems, ou ouvrez la chanson de démonstration. Chaque fichier devient une piste et se lit aussitôt : {key} démarre et arrête.</translation>
    </message>
    <message>
        <source>A fader is a latent gain: it scales the track before the mix is decoded. + adds the track to the mix, − subtracts it. Move a fader, or press {key} to turn the sign of the selected track.</source>
        <translation>Un fader est un gain latent : il met la piste à l’échelle avant le décodage du mix. + ajoute la piste au mix, − la soustrait. Bougez un fader, ou pressez {key} pour inverser le signe de la piste choisie.</translation>
    </message>
    <message>
        <source>Mix − instrumental = vocals. Your own song would bring both as files; here they can be made of the demo song&apos;s stems.</source>
        <translation>Mix − instrumental = voix. Votre chanson apporterait les deux fichiers ; ici ils peuvent être faits des stems de la démonstration.</translation>
    </message>
    <message>
        <source>Drag the header of the instrumental onto the mix, let go and choose Subtract: the new track is mix − instrumental = vocals. Subtract… aligns the two first, where they were mastered apart.</source>
        <translation>Faites glisser l’en-tête de l’instrumental sur le mix, relâchez et choisissez « Soustraire » : la nouvelle piste est mix − instrumental = voix. « Soustraire… » aligne d’abord les deux s’ils ont été masterisés séparément.</translation>
    </message>
    <message>
        <source>Press {latent} to hear the mix decoded from latents and {waveform} for the sum of the recordings, at equal loudness; {end} ends that. A track made by subtraction offers two ways more.</source>
        <translation>{latent} fait entendre le mix décodé des latents et {waveform} la somme des enregistrements, à sonie égale ; {end} y met fin. Une piste issue d’une soustraction offre deux manières de plus.</translation>
    </message>
    <message>
        <source>With the new track selected, press {latent} for latent, {refined} for refined, {waveform} for waveform and {original} for the original. All play at equal loudness, and what you choose is kept. {end} ends the comparison.</source>
        <translation>La nouvelle piste étant choisie, pressez {latent} pour latent, {refined} pour affiné, {waveform} pour la forme d’onde et {original} pour l’original. Tous à sonie égale, et votre choix est gardé. {end} met fin à la comparaison.</translation>
    </message>
    <message>
        <source>{key} writes the mix, its tracks or its recipes, exact to the sample, so that every file drops back into place. That is all: {manual} opens the manual, and {search} finds every command by its name.</source>
        <translation>{key} écrit le mix, ses pistes ou ses recettes, à l’échantillon près, pour que chaque fichier retrouve sa place. C’est tout : {manual} ouvre le manuel, et {search} trouve toute commande par son nom.</translation>
    </message>
    <message>
        <source>This step needs a song. Drop your files here, or open the demo song.</source>
        <translation>Cette étape demande une chanson. Déposez vos fichiers ici, ou ouvrez la démonstration.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nouveau ici ?</translation>
    </message>
    <message>
        <source>Five short steps show the main job: from your files, or the demo song, to the exported vocals.</source>
        <translation>Cinq courtes étapes montrent la tâche principale : de vos fichiers, ou de la démonstration, aux voix exportées.</translation>
    </message>
    <message>
        <source>{key} moves the keyboard from one control to the next: choose another key.</source>
        <translation>{key} fait passer le clavier d’un contrôle au suivant : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} leaves what is open: choose another key.</source>
        <translation>{key} quitte ce qui est ouvert : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} opens the menu of what has the keyboard: choose another key.</source>
        <translation>{key} ouvre le menu de ce qui a le clavier : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} presses what has the keyboard: choose another key.</source>
        <translation>{key} presse ce qui a le clavier : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} deletes what was typed: choose another key.</source>
        <translation>{key} efface ce qui est tapé : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} moves through tracks, lists and values: choose another key.</source>
        <translation>{key} parcourt pistes, listes et valeurs : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} plays a method while a subtraction is open: choose another key.</source>
        <translation>{key} joue une méthode tant qu’une soustraction est ouverte : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”: choose another key.</source>
        <translation>{key} ouvre le menu « {menu} » : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Take before</source>
        <translation>Prendre avant</translation>
    </message>
    <message>
        <source>The chosen range becomes the sound of an example.</source>
        <translation>Le passage choisi devient le son d’un exemple.</translation>
    </message>
    <message>
        <source>Take after</source>
        <translation>Prendre après</translation>
    </message>
    <message>
        <source>The chosen range is what that sound should become.</source>
        <translation>Le passage choisi est ce que ce son doit devenir.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Takes back all examples.</source>
        <translation>Reprend tous les exemples.</translation>
    </message>
    <message>
        <source>Put the examples away</source>
        <translation>Ranger les exemples</translation>
    </message>
    <message>
        <source>“{name}” from {start} to {stop}: now choose what it should become.</source>
        <translation>« {name} » de {start} à {stop} : choisissez maintenant ce qu’il doit devenir.</translation>
    </message>
    <message>
        <source>{count} example: turns by {angle}°, takes away {share} % of the difference.</source>
        <translation>{count} exemple : tourne de {angle}°, ôte {share} % de la différence.</translation>
    </message>
    <message>
        <source>{count} examples: turns by {angle}°, takes away {share} % of the difference.</source>
        <translation>{count} exemples : tourne de {angle}°, ôte {share} % de la différence.</translation>
    </message>
    <message>
        <source>Learning...</source>
        <translation>Apprentissage...</translation>
    </message>
    <message>
        <source>Choose a range with a sound and take it, then one with what it should become.</source>
        <translation>Choisissez un passage sonore et prenez-le, puis un autre avec ce qu’il doit devenir.</translation>
    </message>
    <message>
        <source>Enter or a click sets a key, Del takes it away, Esc leaves it as it was.</source>
        <translation>Entrée ou un clic définit une touche, Suppr la retire, Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Further shortcuts</source>
        <translation>Autres raccourcis</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action} : {key}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{action} has its default keys</source>
        <translation>{action} a ses touches par défaut</translation>
    </message>
    <message>
        <source>Reset {action} to {keys}</source>
        <translation>Rétablir {keys} pour {action}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pressez une touche</translation>
    </message>
    <message>
        <source>Shortcuts of all actions</source>
        <translation>Raccourcis de toutes les commandes</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Rechercher en pressant une touche</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>Tout rétablir...</translation>
    </message>
    <message>
        <source>{key} is free: no action has it.</source>
        <translation>{key} est libre : aucune commande ne l’a.</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>Aucune commande trouvée.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, or Esc.</source>
        <translation>Pressez la touche pour « {action} », ou Échap.</translation>
    </message>
    <message>
        <source>{key} runs “{action}” already.</source>
        <translation>{key} exécute déjà « {action} ».</translation>
    </message>
    <message>
        <source>{key} no longer runs “{action}”.</source>
        <translation>{key} n’exécute plus « {action} ».</translation>
    </message>
    <message>
        <source>{key} runs “{action}”.</source>
        <translation>{key} exécute « {action} ».</translation>
    </message>
    <message>
        <source>Shall it run “{action}” in its place?</source>
        <translation>Doit-elle exécuter « {action} » à la place ?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The key is taken</source>
        <translation>La touche est prise</translation>
    </message>
    <message>
        <source>{key} runs “{action}” now.</source>
        <translation>{key} exécute maintenant « {action} ».</translation>
    </message>
    <message>
        <source>“{action}” has its default keys again.</source>
        <translation>« {action} » a de nouveau ses touches par défaut.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Every action gets its default keys again.</source>
        <translation>Chaque commande reprend ses touches par défaut.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Rétablir tous les raccourcis ?</translation>
    </message>
    <message>
        <source>Every action has its default keys again.</source>
        <translation>Chaque commande a de nouveau ses touches par défaut.</translation>
    </message>
    <message>
        <source>exactly linear</source>
        <translation>exactement linéaire</translation>
    </message>
    <message>
        <source>latents add exactly</source>
        <translation>latents exactement additifs</translation>
    </message>
    <message>
        <source>not exactly linear</source>
        <translation>pas exactement linéaire</translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names begin with a small letter within a sentence, else &apos;as it is&apos;</comment>
        <translation>small</translation>
    </message>
    <message>
        <source>UMAP failed; the log says more.</source>
        <translation>UMAP a échoué&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Laying out {count} points by UMAP</source>
        <translation>Disposition de {count} points par UMAP</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): choose another folder.</source>
        <translation>Impossible d’écrire dans {folder} ({reason}) : choisissez un autre dossier.</translation>
    </message>
</context>
</TS>
