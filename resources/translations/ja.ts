<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The mix is silent.</source>
        <translation>ミックスが無音です。</translation>
    </message>
    <message>
        <source>The recording to take out is silent.</source>
        <translation>取り除く録音が無音です。</translation>
    </message>
    <message>
        <source>It fits as it stands.</source>
        <translation>そのままで一致します。</translation>
    </message>
    <message>
        <source>The file says {sample_rate} Hz but was recorded at {rate} Hz.</source>
        <translation>ファイルには{sample_rate} Hzとありますが、{rate} Hzで録音されています。</translation>
    </message>
    <message>
        <source>It is too short to search.</source>
        <translation>短すぎて検索できません。</translation>
    </message>
    <message>
        <source>Nothing of it was found in the mix.</source>
        <translation>ミックス内に該当する部分が見つかりませんでした。</translation>
    </message>
    <message>
        <source>It lies in the mix sample for sample.</source>
        <translation>ミックス内にサンプル単位で一致しています。</translation>
    </message>
    <message>
        <source>The music repeats itself: check that the right repetition was found.</source>
        <translation>音楽に繰り返しがあります。正しい繰り返しが見つかったか確認してください。</translation>
    </message>
    <message>
        <source>{file} holds no sound; choose another file.</source>
        <translation>{file}には音声がありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>{file} has one audio stream; choose another one than stream {stream}.</source>
        <translation>{file}のオーディオストリームは1つです。ストリーム{stream}以外を選択してください。</translation>
    </message>
    <message>
        <source>{file} has {count} audio streams; choose another one than stream {stream}.</source>
        <translation>{file}のオーディオストリームは{count}個です。ストリーム{stream}以外を選択してください。</translation>
    </message>
    <message>
        <source>The format changes on the way: what follows is left out.</source>
        <translation>途中でフォーマットが変わるため、以降は省かれます。</translation>
    </message>
    <message>
        <source>{file} cannot be read from the middle; convert it to WAV first.</source>
        <translation>{file}は途中から読み込めません。先にWAVに変換してください。</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it may be silent.</source>
        <translation>ファイルが破損しています。一部が無音になる可能性があります。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends after {found:.2f} s instead of {announced:.2f} s.</source>
        <translation>ファイルが途中で切れています。{announced:.2f} sではなく{found:.2f} sで終わっています。</translation>
    </message>
    <message>
        <source>{file} is not an audio file that can be read; export it as WAV or FLAC and try again.</source>
        <translation>{file}は読み込めるオーディオファイルではありません。WAVまたはFLACで書き出してやり直してください。</translation>
    </message>
    <message>
        <source>Files of type “{container}” cannot be written; use .wav, .flac, .aiff, .ogg or .mp3.</source>
        <translation>「{container}」形式のファイルは書き出せません。.wav、.flac、.aiff、.ogg、.mp3を使用してください。</translation>
    </message>
    <message>
        <source>A depth of “{depth}” cannot be written; use 16, 24 or 32f.</source>
        <translation>ビット深度「{depth}」では書き出せません。16、24、32fを使用してください。</translation>
    </message>
    <message>
        <source>FLAC holds integers only; choose 24 bits, or WAV for 32-bit float.</source>
        <translation>FLACは整数のみ対応です。24ビットを選択するか、32ビット浮動小数点にはWAVを使用してください。</translation>
    </message>
    <message>
        <source>{kind} files have no bit depth; choose a quality.</source>
        <translation>{kind}ファイルにはビット深度がありません。音質を選択してください。</translation>
    </message>
    <message>
        <source>{kind} files have a depth; choose 24 bits.</source>
        <translation>{kind}ファイルにはビット深度が必要です。24ビットを選択してください。</translation>
    </message>
    <message>
        <source>There is no dither “{dither}”; use tpdf, shaped or none.</source>
        <translation>ディザー「{dither}」はありません。tpdf、shaped、noneのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The quality of a lossy file is a number from 0 to 1; 0.8 is good.</source>
        <translation>非可逆ファイルの音質は0から1の数値です。0.8が適切です。</translation>
    </message>
    <message>
        <source>MP3 cannot hold {sample_rate} Hz; choose 44 100 or 48 000 Hz.</source>
        <translation>MP3は{sample_rate} Hzに対応していません。44 100または48 000 Hzを選択してください。</translation>
    </message>
    <message>
        <source>Ogg cannot hold {sample_rate} Hz; choose at most {ogg_top_rate} Hz.</source>
        <translation>Oggは{sample_rate} Hzに対応していません。{ogg_top_rate} Hz以下を選択してください。</translation>
    </message>
    <message>
        <source>{file} has no known suffix; end the name in .wav, .flac, .aiff, .ogg or .mp3.</source>
        <translation>{file}の拡張子は不明です。.wav、.flac、.aiff、.ogg、.mp3のいずれかを付けてください。</translation>
    </message>
    <message>
        <source>The waveform cannot be stored; free some disk space.</source>
        <translation>波形を保存できません。ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The waveform cannot be stored; check the folder of the caches in the preferences.</source>
        <translation>波形を保存できません。環境設定でキャッシュフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The stored waveform is missing or damaged; import the file again.</source>
        <translation>保存された波形がないか破損しています。ファイルを読み込み直してください。</translation>
    </message>
    <message>
        <source>{channels} channels were folded down to stereo.</source>
        <translation>{channels}チャンネルをステレオにダウンミックスしました。</translation>
    </message>
    <message>
        <source>{count} sample that was not a number was replaced by silence.</source>
        <translation>数値でない{count}サンプルを無音に置き換えました。</translation>
    </message>
    <message>
        <source>{count} samples that were not numbers were replaced by silence.</source>
        <translation>数値でない{count}サンプルを無音に置き換えました。</translation>
    </message>
    <message>
        <source>{file} is damaged: no sound can be read; export it again.</source>
        <translation>{file}は破損しており、音声を読み込めません。書き出し直してください。</translation>
    </message>
    <message>
        <source>{name} is a folder; choose an audio file.</source>
        <translation>{name}はフォルダーです。オーディオファイルを選択してください。</translation>
    </message>
    <message>
        <source>{name} does not exist; check its name and folder.</source>
        <translation>{name}は存在しません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{name} is not a regular file; choose an audio file.</source>
        <translation>{name}は通常のファイルではありません。オーディオファイルを選択してください。</translation>
    </message>
    <message>
        <source>{name} may not be read; give yourself permission to read it.</source>
        <translation>{name}の読み取りが許可されていません。読み取り権限を付与してください。</translation>
    </message>
    <message>
        <source>{name} cannot be opened; check its name and folder.</source>
        <translation>{name}を開けません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{name} is empty; export it again.</source>
        <translation>{name}は空です。書き出し直してください。</translation>
    </message>
    <message>
        <source>{file} has a sample rate of {rate} Hz; convert it to one from 8 to 384 kHz.</source>
        <translation>{file}のサンプルレートは{rate} Hzです。8〜384 kHzに変換してください。</translation>
    </message>
    <message>
        <source>{file} contains no samples; export it again.</source>
        <translation>{file}にはサンプルがありません。書き出し直してください。</translation>
    </message>
    <message>
        <source>{file} is damaged near {start:.2f} s; export it again.</source>
        <translation>{file}は{start:.2f} s付近で破損しています。書き出し直してください。</translation>
    </message>
    <message>
        <source>The spectrogram cannot be stored in {folder} ({reason}): free some disk space.</source>
        <translation>スペクトログラムを{folder}に保存できません（{reason}）。ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The spectrogram {name} cannot be read; it is made again.</source>
        <translation>スペクトログラム{name}を読み込めないため、作り直します。</translation>
    </message>
    <message>
        <source>The spectrogram {name} is damaged; it is made again.</source>
        <translation>スペクトログラム{name}が破損しているため、作り直します。</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>非可逆</translation>
    </message>
    <message>
        <source>{depth}-bit</source>
        <translation>{depth}ビット</translation>
    </message>
    <message>
        <source>The peak is {peak_db:.2f} dB above full scale, which {what} files cannot hold; lower the gain by {less:.1f} dB or choose 32-bit float.</source>
        <translation>ピークがフルスケールを{peak_db:.2f} dB超えており、{what}ファイルには収まりません。ゲインを{less:.1f} dB下げるか、32ビット浮動小数点を選択してください。</translation>
    </message>
    <message>
        <source>{name} is one of the inputs; choose another name for the output.</source>
        <translation>{name}は入力の1つです。出力には別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{name} is a folder; add a file name.</source>
        <translation>{name}はフォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>{name} is not a regular file; choose another name.</source>
        <translation>{name}は通常のファイルではありません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The folder {file} does not exist; make it or choose another.</source>
        <translation>フォルダー{file}は存在しません。作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder {file} may not be written to; choose another.</source>
        <translation>フォルダー{file}には書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} is protected against writing; choose another name.</source>
        <translation>{name}は書き込み禁止です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no sound to write; choose a range that holds some.</source>
        <translation>書き出す音声がありません。音声のある範囲を選択してください。</translation>
    </message>
    <message>
        <source>An AIFF file cannot be that long; choose WAV or a shorter range.</source>
        <translation>AIFFファイルはその長さに対応していません。WAVか、より短い範囲を選択してください。</translation>
    </message>
    <message>
        <source>The sound contains samples that are not numbers; nothing was written.</source>
        <translation>数値でないサンプルが含まれているため、何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>{done} samples were rendered instead of {frames}; nothing was written.</source>
        <translation>{frames}サンプルではなく{done}サンプルがレンダリングされたため、何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>There is not enough space for {name}; free some or choose another disk.</source>
        <translation>{name}の空き容量が足りません。空きを増やすか、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another folder.</source>
        <translation>{name}を書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} holds no Music2Latent weights; get the file again.</source>
        <translation>{name}にはMusic2Latentの重みがありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The model file {name} is damaged; install the model again.</source>
        <translation>モデルファイル{name}が破損しています。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>The model file was written by another version of the studio; install the model again.</source>
        <translation>モデルファイルは別のバージョンのスタジオで作成されています。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read; install the model again.</source>
        <translation>モデルファイル{name}を読み込めません。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>{name} is not a model this studio knows; install the model again.</source>
        <translation>{name}はこのスタジオが対応するモデルではありません。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>{cpu}, {count} thread</source>
        <translation>{cpu}、{count} スレッド</translation>
    </message>
    <message>
        <source>{cpu}, {count} threads</source>
        <translation>{cpu}、{count} スレッド</translation>
    </message>
    <message>
        <source>&apos;{preference}&apos; is no device; choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>「{preference}」というデバイスはありません。auto、cpu、cuda、cuda:N、mpsのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>CUDA was not found.</source>
        <translation>CUDAが見つかりませんでした。</translation>
    </message>
    <message>
        <source>{device} was not found; using the CPU.</source>
        <translation>{device}が見つからないため、CPUを使用します。</translation>
    </message>
    <message>
        <source>the CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The self-test on {device} failed ({problem}); using {instead}.</source>
        <translation>{device}のセルフテストに失敗しました（{problem}）。{instead}を使用します。</translation>
    </message>
    <message>
        <source>The self-test on {device} gave wrong numbers; using {instead}.</source>
        <translation>{device}のセルフテストの数値が正しくありません。{instead}を使用します。</translation>
    </message>
    <message>
        <source>The self-test on the CPU failed; install PyTorch again.</source>
        <translation>CPUのセルフテストに失敗しました。PyTorchをインストールし直してください。</translation>
    </message>
    <message>
        <source>The model could not be saved to {target}: {reason}; make room or choose another folder.</source>
        <translation>モデルを{target}に保存できませんでした（{reason}）。空きを増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} is missing from {folder}; get the whole folder again.</source>
        <translation>{folder}に{name}がありません。フォルダー全体を入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged or not a checkpoint; get the file again.</source>
        <translation>{name}は破損しているか、チェックポイントではありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} holds no model; get the file again.</source>
        <translation>{name}にはモデルがありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>There is no published model &apos;{model_id}&apos;; choose one of: {published}.</source>
        <translation>公開モデル「{model_id}」はありません。次から選択してください：{published}。</translation>
    </message>
    <message>
        <source>No model was found in {folder}; choose a folder named {names}.</source>
        <translation>{folder}にモデルが見つかりませんでした。{names}という名前のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} is damaged; get the file again.</source>
        <translation>{name}が破損しています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} holds no settings; get the file again.</source>
        <translation>{name}には設定がありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The checkpoint is not the model {name} (&apos;{wrong}&apos; does not fit); get it again.</source>
        <translation>チェックポイントはモデル{name}のものではありません（「{wrong}」が一致しません）。入手し直してください。</translation>
    </message>
    <message>
        <source>The model describes {count} levels where it has {expected}; get it again.</source>
        <translation>モデルの階層数は{expected}のはずですが、{count}になっています。入手し直してください。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} setting &apos;{key}&apos; is not supported; look for a newer studio.</source>
        <translation>モデルの{name}設定「{key}」には対応していません。新しいバージョンのスタジオを確認してください。</translation>
    </message>
    <message>
        <source>The projection {name} is damaged; train it again.</source>
        <translation>プロジェクション{name}が破損しています。学習し直してください。</translation>
    </message>
    <message>
        <source>The projection {name} was trained on another version of {other}; train it again.</source>
        <translation>プロジェクション{name}は別のバージョンの{other}で学習されています。学習し直してください。</translation>
    </message>
    <message>
        <source>&apos;{projection_id}&apos; cannot name a projection; use up to 64 small letters, digits and hyphens.</source>
        <translation>「{projection_id}」はプロジェクション名に使えません。英小文字、数字、ハイフンで64文字以内にしてください。</translation>
    </message>
    <message>
        <source>The projection {name} cannot be read; train it again.</source>
        <translation>プロジェクション{name}を読み込めません。学習し直してください。</translation>
    </message>
    <message>
        <source>{name} is not a projection this studio knows; train it again.</source>
        <translation>{name}はこのスタジオが対応するプロジェクションではありません。学習し直してください。</translation>
    </message>
    <message>
        <source>There is no codec named &apos;{codec_id}&apos;; choose one of: {names}.</source>
        <translation>コーデック「{codec_id}」はありません。次から選択してください：{names}。</translation>
    </message>
    <message>
        <source>trained here on {name}</source>
        <translation>{name}を基にここで学習</translation>
    </message>
    <message>
        <source>{folder} does not hold {name}; get the folder again.</source>
        <translation>{folder}に{name}がありません。フォルダーを入手し直してください。</translation>
    </message>
    <message>
        <source>The model could not be saved to {target}; make room there.</source>
        <translation>モデルを{target}に保存できませんでした。空きを増やしてください。</translation>
    </message>
    <message>
        <source>{name} is damaged; install the model again.</source>
        <translation>{name}が破損しています。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>{name} needs diffusers: run pip install &apos;lincae-studio[stable-audio]&apos;.</source>
        <translation>{name}にはdiffusersが必要です。pip install &apos;lincae-studio[stable-audio]&apos;を実行してください。</translation>
    </message>
    <message>
        <source>{name} holds a link instead of {parts}; get it again.</source>
        <translation>{name}には{parts}ではなくリンクが入っています。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} holds more than a model; get it again.</source>
        <translation>{name}にはモデル以外のものが含まれています。入手し直してください。</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>{name}を展開中</translation>
    </message>
    <message>
        <source>{name} is damaged or no archive; get it again.</source>
        <translation>{name}は破損しているか、アーカイブではありません。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; unpack it and choose its folder.</source>
        <translation>{name}を展開できません。手動で展開し、そのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} holds the same file twice; get it again.</source>
        <translation>{name}には同じファイルが2つ含まれています。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} holds names that lead out of its folder; do not trust it.</source>
        <translation>{name}にはフォルダー外を指す名前が含まれています。信頼しないでください。</translation>
    </message>
    <message>
        <source>There is no model &apos;{model_id}&apos; to install; choose one of: {names}.</source>
        <translation>インストールできるモデル「{model_id}」はありません。次から選択してください：{names}。</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}; make room or check the folder.</source>
        <translation>{name}を{folder}に書き込めませんでした（{reason}）。空きを増やすか、フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{server} does not send {name} as it says; choose another mirror.</source>
        <translation>{server}から届く{name}は、告知された内容と異なります。別のミラーを選択してください。</translation>
    </message>
    <message>
        <source>{server} sends more than {name} can be; choose another mirror.</source>
        <translation>{server}から届くデータは{name}の上限を超えています。別のミラーを選択してください。</translation>
    </message>
    <message>
        <source>The download of {name} stopped after {done:.1f} MB: check the connection and install it again, it goes on from there.</source>
        <translation>{name}のダウンロードが{done:.1f} MBで停止しました。接続を確認してインストールし直すと、続きから再開します。</translation>
    </message>
    <message>
        <source>{server} could not prove that it is the real one: check the clock of this computer and the mirror.</source>
        <translation>{server}が本物であることを確認できませんでした。このコンピューターの時計とミラーを確認してください。</translation>
    </message>
    <message>
        <source>{server} cannot be reached: connect to the internet and install {name} again, or import it from a file; installed models go on working.</source>
        <translation>{server}に接続できません。インターネットに接続して{name}をインストールし直すか、ファイルから読み込んでください。インストール済みのモデルは引き続き使えます。</translation>
    </message>
    <message>
        <source>{server} is busy ({status}): try again later, or import the model from a file.</source>
        <translation>{server}は混雑しています（{status}）。後でやり直すか、ファイルからモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>{server} does not give {name} away ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server}は{name}の提供を許可していません（{status}）。ミラーを確認するか、ファイルからモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>{server} does not have {name} ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server}に{name}がありません（{status}）。ミラーを確認するか、ファイルからモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>{server} did not send {name} ({status}): check the mirror, or import the model from a file.</source>
        <translation>{server}から{name}が届きませんでした（{status}）。ミラーを確認するか、ファイルからモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>{server} sent a web page instead of {name}: check the mirror, and whether this network wants you to sign in.</source>
        <translation>{server}から{name}ではなくWebページが届きました。ミラーと、このネットワークにサインインが必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>{server} redirects to an address that is not protected: choose another mirror.</source>
        <translation>{server}は保護されていないアドレスに転送しています。別のミラーを選択してください。</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the folder or file that was downloaded.</source>
        <translation>{path}は存在しません。ダウンロードしたフォルダーまたはファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} may not be read; check its permissions.</source>
        <translation>{path}の読み取りが許可されていません。権限を確認してください。</translation>
    </message>
    <message>
        <source>{name} is no model; choose the folder or file as it was published.</source>
        <translation>{name}はモデルではありません。公開時のままのフォルダーまたはファイルを選択してください。</translation>
    </message>
    <message>
        <source>{shown} holds several models; say which one to import: {names}.</source>
        <translation>{shown}には複数のモデルがあります。読み込むものを指定してください：{names}。</translation>
    </message>
    <message>
        <source>{shown} holds {names}, not {model_id}; choose another folder.</source>
        <translation>{shown}にあるのは{model_id}ではなく{names}です。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{shown} does not say which model it is; name one of: {family}.</source>
        <translation>{shown}からはモデルを判別できません。次から指定してください：{family}。</translation>
    </message>
    <message>
        <source>No model was found in {shown}; choose the folder as it was published.</source>
        <translation>{shown}にモデルが見つかりませんでした。公開時のままのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} is the model {id}, not {model_id}; choose another file.</source>
        <translation>{name}は{model_id}ではなくモデル{id}です。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the address of a mirror; give one such as {hub}.</source>
        <translation>「{address}」はミラーのアドレスではありません。{hub}のように指定してください。</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name}を確認中</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>{name}を変換中</translation>
    </message>
    <message>
        <source>{source} is the model {name}, not {other}.</source>
        <translation>{source}は{other}ではなくモデル{name}です。</translation>
    </message>
    <message>
        <source>This is not the {name} that was installed before (its SHA-256 is {sha256}… instead of {source_sha256}…): remove the installed one first if you trust the new one.</source>
        <translation>以前インストールした{name}とは異なります（SHA-256が{source_sha256}…ではなく{sha256}…です）。新しいものを信頼する場合は、先にインストール済みのものを削除してください。</translation>
    </message>
    <message>
        <source>What arrived is not the {name} that its authors published (its SHA-256 is {found}… instead of {expected}…): try again, or choose another mirror.</source>
        <translation>届いたのは作者が公開した{name}ではありません（SHA-256が{expected}…ではなく{found}…です）。やり直すか、別のミラーを選択してください。</translation>
    </message>
    <message>
        <source>What arrived is not the {name} that the hub announced (its SHA-256 is {found}… instead of {expected}…): try again, or choose another mirror.</source>
        <translation>届いたのはハブが告知した{name}ではありません（SHA-256が{expected}…ではなく{found}…です）。やり直すか、別のミラーを選択してください。</translation>
    </message>
    <message>
        <source>{name} needs {needed:.0f} MB in {folder}, where {free:.0f} MB are free: make room there.</source>
        <translation>{name}には{folder}に{needed:.0f} MB必要ですが、空きは{free:.0f} MBです。空きを増やしてください。</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name}をダウンロード中</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} MB</source>
        <translation>{done:.1f} / {total:.1f} MB</translation>
    </message>
    <message>
        <source>{done:.1f} MB</source>
        <translation>{done:.1f} MB</translation>
    </message>
    <message>
        <source>{path} is the model {name}; install {other} again.</source>
        <translation>{path}はモデル{name}です。{other}をインストールし直してください。</translation>
    </message>
    <message>
        <source>The model {name} is not installed: run lincae-studio models install {id}, or import it from a file.</source>
        <translation>モデル{name}がインストールされていません。lincae-studio models install {id}を実行するか、ファイルから読み込んでください。</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>{name}を検証中</translation>
    </message>
    <message>
        <source>{name} could not be verified ({path}: {reason}): install it again.</source>
        <translation>{name}を検証できませんでした（{path}：{reason}）。インストールし直してください。</translation>
    </message>
    <message>
        <source>The model {name} is not what was installed (its SHA-256 is another one): install or import it again.</source>
        <translation>モデル{name}はインストール時のものと異なります（SHA-256が一致しません）。インストールまたは読み込みをやり直してください。</translation>
    </message>
    <message>
        <source>The model {name} is not installed, so there is nothing to remove.</source>
        <translation>モデル{name}はインストールされていないため、削除するものがありません。</translation>
    </message>
    <message>
        <source>{target} could not be removed ({reason}): close what uses it and try again.</source>
        <translation>{target}を削除できませんでした（{reason}）。使用中のプログラムを閉じてやり直してください。</translation>
    </message>
    <message>
        <source>{name} is being installed already; wait until that has ended.</source>
        <translation>{name}はすでにインストール中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The model folder {where} cannot be written ({reason}): make room or check its permissions.</source>
        <translation>モデルフォルダー{where}に書き込めません（{reason}）。空きを増やすか、権限を確認してください。</translation>
    </message>
    <message>
        <source>{folder} has no record of its checksum: install or import the model again.</source>
        <translation>{folder}にはチェックサムの記録がありません。モデルのインストールまたは読み込みをやり直してください。</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>{name}を位置合わせ中</translation>
    </message>
    <message>
        <source>“{path}” does not exist: choose a folder, projects or audio files.</source>
        <translation>「{path}」は存在しません。フォルダー、プロジェクト、オーディオファイルのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was not found in “{other}”: check that they are the same song.</source>
        <translation>「{name}」が「{other}」の中に見つかりませんでした。同じ曲か確認してください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>録音を読み込み中</translation>
    </message>
    <message>
        <source>Reading the stems</source>
        <translation>ステムを読み込み中</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name}を読み込み中</translation>
    </message>
    <message>
        <source>“{name}” is missing: find it first, or delete its track.</source>
        <translation>「{name}」が見つかりません。先に探すか、そのトラックを削除してください。</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>{name}をコピー中</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}): check its disk.</source>
        <translation>「{name}」を読み込めません（{reason}）。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was imported: import it again.</source>
        <translation>「{name}」は読み込み後に変更されています。読み込み直してください。</translation>
    </message>
    <message>
        <source>There is not enough space in {folder} for {needed:.2f} GB: free some, or choose another disk.</source>
        <translation>{folder}に{needed:.2f} GBの空きがありません。空きを増やすか、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: free some or choose another disk.</source>
        <translation>「{name}」の空き容量が足りません。空きを増やすか、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written into {folder} ({reason}): choose another folder.</source>
        <translation>「{name}」を{folder}に書き込めません（{reason}）。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Audio files are named by their whole path: choose the file again.</source>
        <translation>オーディオファイルはフルパスで指定します。ファイルを選択し直してください。</translation>
    </message>
    <message>
        <source>Packing {name}</source>
        <translation>{name}をまとめています</translation>
    </message>
    <message>
        <source>“{name}” is already there: choose another folder for the media.</source>
        <translation>「{name}」はすでに存在します。メディア用に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is not a DAWproject, or it is damaged: export it again.</source>
        <translation>「{name}」はDAWprojectではないか、破損しています。書き出し直してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: choose another file.</source>
        <translation>「{name}」を開けません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it should: it is not opened.</source>
        <translation>「{name}」は展開すると大きすぎるため、開きません。</translation>
    </message>
    <message>
        <source>The archive has no usable {name}: it is not a DAWproject.</source>
        <translation>アーカイブに有効な{name}がなく、DAWprojectではありません。</translation>
    </message>
    <message>
        <source>The archive&apos;s {name} is too large: it is not opened.</source>
        <translation>アーカイブの{name}が大きすぎるため、開きません。</translation>
    </message>
    <message>
        <source>The archive holds more than it says: it is not opened.</source>
        <translation>アーカイブの内容が記載より多いため、開きません。</translation>
    </message>
    <message>
        <source>The archive lacks {member}: export it again.</source>
        <translation>アーカイブに{member}がありません。書き出し直してください。</translation>
    </message>
    <message>
        <source>{name} in the archive is damaged: export it again.</source>
        <translation>アーカイブ内の{name}が破損しています。書き出し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is not in the archive.</source>
        <translation>「{name}」はアーカイブにありません。</translation>
    </message>
    <message>
        <source>The cache folder {folder} cannot be used ({reason}): choose another one in the preferences.</source>
        <translation>キャッシュフォルダー{folder}を使用できません（{reason}）。環境設定で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Starting the codec</source>
        <translation>コーデックを起動中</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count}ファイル</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name}を読み込み中</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name}を書き出し中</translation>
    </message>
    <message>
        <source>Measuring the peak</source>
        <translation>ピークを測定中</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name}をインストール中</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>{name}を削除中</translation>
    </message>
    <message>
        <source>Clearing the cache</source>
        <translation>キャッシュを消去中</translation>
    </message>
    <message>
        <source>Encoding {name}</source>
        <translation>{name}をエンコード中</translation>
    </message>
    <message>
        <source>Rendering the mix</source>
        <translation>ミックスをレンダリング中</translation>
    </message>
    <message>
        <source>Encoding {label}</source>
        <translation>{label}をエンコード中</translation>
    </message>
    <message>
        <source>the name you chose</source>
        <translation>選択した名前</translation>
    </message>
    <message>
        <source>region and track</source>
        <translation>リージョンとトラック</translation>
    </message>
    <message>
        <source>track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>region or marker</source>
        <translation>リージョンまたはマーカー</translation>
    </message>
    <message>
        <source>01, 02 and so on</source>
        <translation>01、02などの連番</translation>
    </message>
    <message>
        <source>today, as 2026-01-31</source>
        <translation>今日の日付（2026-01-31の形式）</translation>
    </message>
    <message>
        <source>beats per minute</source>
        <translation>1分あたりの拍数</translation>
    </message>
    <message>
        <source>sample rate, Hz</source>
        <translation>サンプルレート（Hz）</translation>
    </message>
    <message>
        <source>A loudness target lies between −70 and 0 LUFS; −14 is common.</source>
        <translation>ラウドネスの目標値は−70〜0 LUFSです。一般的には−14です。</translation>
    </message>
    <message>
        <source>A true-peak ceiling lies between −20 and 0 dBTP; −1 is common.</source>
        <translation>トゥルーピーク上限は−20〜0 dBTPです。一般的には−1です。</translation>
    </message>
    <message>
        <source>There is nothing to export: choose the mix, or tracks that the project has.</source>
        <translation>書き出すものがありません。ミックスか、プロジェクト内のトラックを選択してください。</translation>
    </message>
    <message>
        <source>“{{{token}}}” is not known in a name; use {known}.</source>
        <translation>「{{{token}}}」は名前に使えません。{known}を使用してください。</translation>
    </message>
    <message>
        <source>“{pattern}” is not a pattern of names; try “{example}”.</source>
        <translation>「{pattern}」は名前のパターンではありません。「{example}」のように指定してください。</translation>
    </message>
    <message>
        <source>There is nothing to export in this range: choose one that contains audio.</source>
        <translation>この範囲には書き出すものがありません。オーディオを含む範囲を選択してください。</translation>
    </message>
    <message>
        <source>There is no region to export: make one, or export the whole range.</source>
        <translation>書き出すリージョンがありません。作成するか、範囲全体を書き出してください。</translation>
    </message>
    <message>
        <source>There is no marker to export from: set one, or export the whole range.</source>
        <translation>書き出しの起点となるマーカーがありません。設定するか、範囲全体を書き出してください。</translation>
    </message>
    <message>
        <source>“{pattern}” gives a file without a name; try “{example}”.</source>
        <translation>「{pattern}」ではファイル名が空になります。「{example}」のように指定してください。</translation>
    </message>
    <message>
        <source>Master, 24-bit WAV</source>
        <translation>マスター、24ビットWAV</translation>
    </message>
    <message>
        <source>CD, 16-bit 44.1 kHz</source>
        <translation>CD、16ビット 44.1 kHz</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <translation>ストリーミング、−14 LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <translation>放送、−23 LUFS</translation>
    </message>
    <message>
        <source>Listening copy, MP3</source>
        <translation>試聴用、MP3</translation>
    </message>
    <message>
        <source>Stems for a DAW</source>
        <translation>DAW用ステム</translation>
    </message>
    <message>
        <source>Recipes only</source>
        <translation>レシピのみ</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; choose one of: {names}.</source>
        <translation>プリセット「{name}」はありません。次から選択してください：{names}。</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>ラウドネスを測定中</translation>
    </message>
    <message>
        <source>There is only silence.</source>
        <translation>無音しかありません。</translation>
    </message>
    <message>
        <source>The true-peak ceiling keeps the mix at {reached} LUFS.</source>
        <translation>トゥルーピーク上限により、ミックスは{reached} LUFSにとどまります。</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name}を書き込み中</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing: put it back into {folder}, or mute or delete its track, and export again.</source>
        <translation>「{name}」が見つかりません。{folder}に戻すか、トラックをミュートまたは削除してから書き出し直してください。</translation>
    </message>
    <message>
        <source>Rendering {name}</source>
        <translation>{name}をレンダリング中</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name}を読み込みました</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no audio: choose another file.</source>
        <translation>「{name}」にはオーディオがありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read: {reason}.</source>
        <translation>「{name}」を読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Drawing {name}</source>
        <translation>{name}を描画中</translation>
    </message>
    <message>
        <source>Opening {name} in the lab</source>
        <translation>{name}をラボで開いています</translation>
    </message>
    <message>
        <source>Rendering the latent path</source>
        <translation>潜在パスをレンダリング中</translation>
    </message>
    <message>
        <source>Learning a rotation</source>
        <translation>回転を学習</translation>
    </message>
    <message>
        <source>Rendering the plane</source>
        <translation>平面をレンダリング中</translation>
    </message>
    <message>
        <source>Rendering the interpolation</source>
        <translation>補間をレンダリング中</translation>
    </message>
    <message>
        <source>Learning the codebook</source>
        <translation>コードブックを学習中</translation>
    </message>
    <message>
        <source>Learning a codebook</source>
        <translation>コードブックを学習中</translation>
    </message>
    <message>
        <source>Matching entries</source>
        <translation>エントリーを照合中</translation>
    </message>
    <message>
        <source>Following the target</source>
        <translation>ターゲットを追従中</translation>
    </message>
    <message>
        <source>Rebuilding {name}</source>
        <translation>{name}を再構築中</translation>
    </message>
    <message>
        <source>Quantising {name}</source>
        <translation>{name}を量子化中</translation>
    </message>
    <message>
        <source>Starting the codecs</source>
        <translation>コーデックを起動中</translation>
    </message>
    <message>
        <source>Transferring {name}</source>
        <translation>{name}を転写中</translation>
    </message>
    <message>
        <source>“{name}” has no audio; choose a track that has.</source>
        <translation>「{name}」にはオーディオがありません。オーディオのあるトラックを選択してください。</translation>
    </message>
    <message>
        <source>Select a part of up to {most_seconds:.0f} s of “{name}” on the timeline.</source>
        <translation>タイムラインで「{name}」の{most_seconds:.0f} s以内の部分を選択してください。</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>Looking for principal components</source>
        <translation>主成分を探索中</translation>
    </message>
    <message>
        <source>Editing the path</source>
        <translation>パスを編集中</translation>
    </message>
    <message>
        <source>Learning the rotation</source>
        <translation>回転を学習中</translation>
    </message>
    <message>
        <source>Mixing the latents</source>
        <translation>潜在表現をミックス中</translation>
    </message>
    <message>
        <source>Choosing grains</source>
        <translation>グレインを選択中</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>量子化中</translation>
    </message>
    <message>
        <source>Decoding with the other codec</source>
        <translation>別のコーデックでデコード中</translation>
    </message>
    <message>
        <source>{name} cannot decode latents of {other}: choose two codecs of the same family and size.</source>
        <translation>{name}は{other}の潜在表現をデコードできません。同じ系統とサイズのコーデックを2つ選択してください。</translation>
    </message>
    <message>
        <source>Nothing sounds here: select a stretch with sound to measure it.</source>
        <translation>ここには音がありません。音のある区間を選択して測定してください。</translation>
    </message>
    <message>
        <source>Measuring linearity</source>
        <translation>線形性を測定中</translation>
    </message>
    <message>
        <source>Rendering what you compare</source>
        <translation>比較対象をレンダリング中</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>比較を準備中</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <translation>{name}をデコード中</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be decoded into the cache at {folder} ({reason}): free some disk space or choose another cache folder.</source>
        <translation>「{name}」を{folder}のキャッシュにデコードできませんでした（{reason}）。ディスクの空きを増やすか、別のキャッシュフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been decoded yet: wait for its import to end.</source>
        <translation>「{name}」はまだデコードされていません。読み込みが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was imported: import it again.</source>
        <translation>「{name}」は読み込み後に変更されています。読み込み直してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing: put it back into {folder} or import it again.</source>
        <translation>「{name}」が見つかりません。{folder}に戻すか、読み込み直してください。</translation>
    </message>
    <message>
        <source>Drawing the spectrum of {name}</source>
        <translation>{name}のスペクトルを描画中</translation>
    </message>
    <message>
        <source>Drawing the latents of {name}</source>
        <translation>{name}の潜在表現を描画中</translation>
    </message>
    <message>
        <source>A decoded stretch was much louder than the sum of the recordings, so the loudness guard turns it down while you listen; exports are not changed.</source>
        <translation>デコードした区間が録音の合計より大幅に大きいため、試聴中はラウドネスガードが音量を下げます。書き出しには影響しません。</translation>
    </message>
    <message>
        <source>The codec gave values that are no numbers, and silence stands for them: choose another codec or the waveform method.</source>
        <translation>コーデックが数値でない値を出力したため、無音に置き換えました。別のコーデックか波形方式を選択してください。</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>{name}を調査中</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name}を確認中</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name}を比較中</translation>
    </message>
    <message>
        <source>One of the two tracks has no audio: choose two that have.</source>
        <translation>2つのトラックの一方にオーディオがありません。オーディオのあるトラックを2つ選択してください。</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translation>位置合わせを測定中</translation>
    </message>
    <message>
        <source>Reading both tracks</source>
        <translation>両トラックを読み込み中</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>方式を比較中</translation>
    </message>
    <message>
        <source>Rendering the preview</source>
        <translation>プレビューをレンダリング中</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>フィッティング中</translation>
    </message>
    <message>
        <source>Audio of shape {shape} is not whole frames of {hop} samples.</source>
        <translation>形状{shape}のオーディオは{hop}サンプルのフレームの整数倍ではありません。</translation>
    </message>
    <message>
        <source>Latents of shape {shape} do not belong to the codec &apos;{id}&apos;.</source>
        <translation>形状{shape}の潜在表現はコーデック「{id}」のものではありません。</translation>
    </message>
    <message>
        <source>The memory of {device} was not enough; using the CPU.</source>
        <translation>{device}のメモリーが足りないため、CPUを使用します。</translation>
    </message>
    <message>
        <source>There are no latents to combine; add at least one track.</source>
        <translation>合成する潜在表現がありません。トラックを1つ以上追加してください。</translation>
    </message>
    <message>
        <source>Latents of shapes {shape} and {shape_2} cannot be added; encode both on the same grid with the same codec.</source>
        <translation>形状{shape}と{shape_2}の潜在表現は加算できません。同じコーデックと同じグリッドで両方をエンコードしてください。</translation>
    </message>
    <message>
        <source>{size} gains do not fit {shape} frames; give one for each.</source>
        <translation>{size}個のゲインは{shape}個のフレームに合いません。フレームごとに1つ指定してください。</translation>
    </message>
    <message>
        <source>A gain is not a number; set the fader again.</source>
        <translation>ゲインが数値ではありません。フェーダーを設定し直してください。</translation>
    </message>
    <message>
        <source>Part of the latents is not encoded yet; wait for the encoding to finish.</source>
        <translation>潜在表現の一部がまだエンコードされていません。エンコードが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The disk of the cache folder {folder} is full; free some space or choose another folder.</source>
        <translation>キャッシュフォルダー{folder}のディスクがいっぱいです。空きを増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to the cache folder {folder} ({reason}); choose another folder.</source>
        <translation>キャッシュフォルダー{folder}に書き込めません（{reason}）。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no sound in the selected tracks; select some with sound.</source>
        <translation>選択したトラックに音がありません。音のあるトラックを選択してください。</translation>
    </message>
    <message>
        <source>Spectral centroid</source>
        <translation>スペクトル重心</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Fundamental</source>
        <translation>基本周波数</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Flatness</source>
        <translation>平坦度</translation>
    </message>
    <message>
        <source>There is no latent file {path}; check the path.</source>
        <translation>潜在ファイル{path}がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The latent file {path} cannot be read ({reason}).</source>
        <translation>潜在ファイル{path}を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is not a latent file, or is damaged; encode the audio again.</source>
        <translation>{path}は潜在ファイルではないか、破損しています。オーディオをエンコードし直してください。</translation>
    </message>
    <message>
        <source>{path} was not written by this program; choose a file made by &apos;encode&apos;.</source>
        <translation>{path}はこのプログラムで作成されていません。「encode」で作成したファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} was made by another codec or version (&apos;{codec}&apos;); decode it with that one or encode the audio again.</source>
        <translation>{path}は別のコーデックまたはバージョン（「{codec}」）で作成されています。それでデコードするか、オーディオをエンコードし直してください。</translation>
    </message>
    <message>
        <source>The latent file {path} is damaged; encode the audio again.</source>
        <translation>潜在ファイル{path}が破損しています。オーディオをエンコードし直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path}を書き込めません（{reason}）。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>There is no curve named &apos;{curve}&apos;; choose one of: {curves}.</source>
        <translation>カーブ「{curve}」はありません。次から選択してください：{curves}。</translation>
    </message>
    <message>
        <source>The plane has four corners; give a sound for each of them.</source>
        <translation>平面には4つの角があります。それぞれに音を指定してください。</translation>
    </message>
    <message>
        <source>The corpus holds no sound of a useful length; choose a longer one.</source>
        <translation>素材に十分な長さの音がありません。より長いものを選択してください。</translation>
    </message>
    <message>
        <source>A path can only be stretched by a factor above zero.</source>
        <translation>パスは0より大きい倍率でのみ伸縮できます。</translation>
    </message>
    <message>
        <source>A curve needs a point at least; draw one.</source>
        <translation>カーブには1つ以上のポイントが必要です。描いてください。</translation>
    </message>
    <message>
        <source>There is no operator named &apos;{kind}&apos;.</source>
        <translation>演算「{kind}」はありません。</translation>
    </message>
    <message>
        <source>The latents of {name} add up already: there is nothing to learn.</source>
        <translation>{name}の潜在表現はすでに加算できるため、学習するものがありません。</translation>
    </message>
    <message>
        <source>Training the projection</source>
        <translation>プロジェクションを学習中</translation>
    </message>
    <message>
        <source>Training takes at least two recordings with sound in them; add some more.</source>
        <translation>学習には音のある録音が2つ以上必要です。追加してください。</translation>
    </message>
    <message>
        <source>Encoding examples</source>
        <translation>サンプル例をエンコード中</translation>
    </message>
    <message>
        <source>Measuring on held-out sums</source>
        <translation>検証用の和で測定中</translation>
    </message>
    <message>
        <source>A rotation of {shape} dimensions does not fit latents of shape {shape_2}: learn it with the codec that is in use.</source>
        <translation>{shape}次元の回転は形状{shape_2}の潜在表現に合いません。使用中のコーデックで学習してください。</translation>
    </message>
    <message>
        <source>There is no example to learn from; give a sound and what it should become.</source>
        <translation>学習するサンプル例がありません。元の音と目標の音を指定してください。</translation>
    </message>
    <message>
        <source>Examples of shapes {shape} and {shape_2} do not go together; give two sounds of the same length.</source>
        <translation>形状{shape}と{shape_2}のサンプル例は組み合わせられません。同じ長さの音を2つ指定してください。</translation>
    </message>
    <message>
        <source>The examples are silent; choose a stretch with sound.</source>
        <translation>サンプル例が無音です。音のある区間を選択してください。</translation>
    </message>
    <message>
        <source>Nothing was found to take out, so the mix stays as it is.</source>
        <translation>取り除くものが見つからなかったため、ミックスはそのままです。</translation>
    </message>
    <message>
        <source>Chosen: samples are subtracted.</source>
        <translation>選択：サンプル単位で減算します。</translation>
    </message>
    <message>
        <source>Chosen: latents are subtracted and decoded.</source>
        <translation>選択：潜在表現を減算してデコードします。</translation>
    </message>
    <message>
        <source>Chosen: the latents steer what is left of the original recording.</source>
        <translation>選択：元の録音から残す成分を潜在表現で制御します。</translation>
    </message>
    <message>
        <source>The aligned files cancel well, but above {khz:.1f} kHz the other recording is missing or inexact: what rises and falls with it up there is turned down.</source>
        <translation>位置合わせしたファイルはよく打ち消し合いますが、{khz:.1f} kHz より上ではもう一方の録音がないか正確ではありません。その帯域で録音と共に強弱する成分を下げます。</translation>
    </message>
    <message>
        <source>The aligned files cancel well, to about {depth:.0f} dB below the result: plain subtraction keeps every detail.</source>
        <translation>位置合わせしたファイルは結果より約{depth:.0f} dB低いレベルまでよく打ち消し合います。単純な減算ですべてのディテールが保たれます。</translation>
    </message>
    <message>
        <source>The files were processed differently: what plain subtraction leaves of the rest, about {waveform_db:.0f} dB below the result, is turned down further.</source>
        <translation>ファイルの処理が異なります。単純な減算の残り（結果より約{waveform_db:.0f} dB低いレベル）をさらに抑えます。</translation>
    </message>
    <message>
        <source>No entry of the codebook has a pitch; choose another descriptor.</source>
        <translation>コードブックにピッチのあるエントリーがありません。別の特徴量を選択してください。</translation>
    </message>
    <message>
        <source>There is no curve named &apos;{name}&apos;; choose one of: {shapes}.</source>
        <translation>カーブ「{name}」はありません。次から選択してください：{shapes}。</translation>
    </message>
    <message>
        <source>The target is empty; draw a curve first.</source>
        <translation>ターゲットが空です。先にカーブを描いてください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no MIDI file that can be read; choose another one.</source>
        <translation>「{name}」は読み込めるMIDIファイルではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no notes; choose a MIDI file with a melody.</source>
        <translation>「{name}」にはノートがありません。メロディーのあるMIDIファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no sound in the selection; select a part with sound.</source>
        <translation>選択範囲に音がありません。音のある部分を選択してください。</translation>
    </message>
    <message>
        <source>A path of shape {shape} does not fit the sound&apos;s, {shape_2}.</source>
        <translation>形状{shape}のパスは音の形状{shape_2}に合いません。</translation>
    </message>
    <message>
        <source>The latents of {name} are no bands; choose the view of the latents.</source>
        <translation>{name}の潜在表現は帯域ではありません。潜在表現の表示を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was saved, but no backup could be kept in {folder} ({reason}): free some space or save the project to another place.</source>
        <translation>「{name}」を保存しましたが、{folder}にバックアップを残せませんでした（{reason}）。空きを増やすか、プロジェクトを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>A gain must be at most {most_gain_db:.0f} dB.</source>
        <translation>ゲインは{most_gain_db:.0f} dB以下にしてください。</translation>
    </message>
    <message>
        <source>The tempo must lie between {min_tempo:.0f} and {most_tempo:.0f} bpm.</source>
        <translation>テンポは{min_tempo:.0f}〜{most_tempo:.0f} bpmにしてください。</translation>
    </message>
    <message>
        <source>A bar must have between 1 and {most_beats_per_bar} beats.</source>
        <translation>1小節は1〜{most_beats_per_bar}拍にしてください。</translation>
    </message>
    <message>
        <source>A range must start at or after zero and end after its start, within one day.</source>
        <translation>範囲は0以降に始まり、開始より後に終わり、1日以内に収まる必要があります。</translation>
    </message>
    <message>
        <source>“{path}” must have one or two channels.</source>
        <translation>「{path}」は1または2チャンネルである必要があります。</translation>
    </message>
    <message>
        <source>The rate, length or stream number of “{path}” cannot be right.</source>
        <translation>「{path}」のレート、長さ、またはストリーム番号が正しくありません。</translation>
    </message>
    <message>
        <source>A clip must begin at or after the first sample of its source.</source>
        <translation>クリップはソースの最初のサンプル以降から始まる必要があります。</translation>
    </message>
    <message>
        <source>A fade must not be longer than its clip.</source>
        <translation>フェードはクリップより長くできません。</translation>
    </message>
    <message>
        <source>“{curve}” is not a shape of a fade.</source>
        <translation>「{curve}」はフェードの形状ではありません。</translation>
    </message>
    <message>
        <source>An envelope can have at most {most_points} points.</source>
        <translation>エンベロープのポイントは最大{most_points}個です。</translation>
    </message>
    <message>
        <source>The points of an envelope must be in order, each at a place of its own.</source>
        <translation>エンベロープのポイントは順番に並び、それぞれ別の位置にある必要があります。</translation>
    </message>
    <message>
        <source>A sign must be + or −.</source>
        <translation>符号は+または−にしてください。</translation>
    </message>
    <message>
        <source>“{curve}” is not a curve of an envelope.</source>
        <translation>「{curve}」はエンベロープのカーブではありません。</translation>
    </message>
    <message>
        <source>A pan must lie between −100 % (left) and +100 % (right).</source>
        <translation>パンは−100 %（左）〜+100 %（右）にしてください。</translation>
    </message>
    <message>
        <source>A width must lie between 0 % and 200 %.</source>
        <translation>幅は0 %〜200 %にしてください。</translation>
    </message>
    <message>
        <source>Two markers or regions are the same, or there are too many.</source>
        <translation>同じマーカーまたはリージョンが2つあるか、数が多すぎます。</translation>
    </message>
    <message>
        <source>A marker or region needs a name of at least one character.</source>
        <translation>マーカーやリージョンには1文字以上の名前が必要です。</translation>
    </message>
    <message>
        <source>A marker must lie on the timeline, within one day.</source>
        <translation>マーカーはタイムライン上の1日以内に置いてください。</translation>
    </message>
    <message>
        <source>The regions must be in order.</source>
        <translation>リージョンは順番に並んでいる必要があります。</translation>
    </message>
    <message>
        <source>The colour of “{name}” is not in the palette.</source>
        <translation>「{name}」のカラーはパレットにありません。</translation>
    </message>
    <message>
        <source>“{name}” would be a part of itself, or nested deeper than {most_depth} recipes: use another track.</source>
        <translation>「{name}」が自分自身を含むか、レシピのネストが{most_depth}を超えます。別のトラックを使用してください。</translation>
    </message>
    <message>
        <source>The recipe “{name}” uses a track that is not in the project.</source>
        <translation>レシピ「{name}」はプロジェクトにないトラックを使用しています。</translation>
    </message>
    <message>
        <source>Recipes cannot be nested deeper than {most_depth}.</source>
        <translation>レシピのネストは{most_depth}までです。</translation>
    </message>
    <message>
        <source>A recipe must have at least one track.</source>
        <translation>レシピには1つ以上のトラックが必要です。</translation>
    </message>
    <message>
        <source>“{method}” is not a way to form a recipe.</source>
        <translation>「{method}」はレシピの合成方式ではありません。</translation>
    </message>
    <message>
        <source>An alignment must move a track by less than a day.</source>
        <translation>位置合わせによるトラックの移動は1日未満にしてください。</translation>
    </message>
    <message>
        <source>A drift must lie within {most_drift_ppm:.0f} ppm.</source>
        <translation>ドリフトは{most_drift_ppm:.0f} ppm以内にしてください。</translation>
    </message>
    <message>
        <source>The polarity or rate of an alignment cannot be right: align the tracks again.</source>
        <translation>位置合わせの極性またはレートが正しくありません。トラックを位置合わせし直してください。</translation>
    </message>
    <message>
        <source>The filter of an alignment is damaged: align the tracks again.</source>
        <translation>位置合わせのフィルターが破損しています。トラックを位置合わせし直してください。</translation>
    </message>
    <message>
        <source>An alignment has more parts than it can have: align the tracks again.</source>
        <translation>位置合わせの区分が多すぎます。トラックを位置合わせし直してください。</translation>
    </message>
    <message>
        <source>A project cannot run at {sample_rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.</source>
        <translation>プロジェクトは{sample_rate} Hzに対応していません。44.1、48、88.2、96 kHzのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>A project can have at most {most_tracks} tracks.</source>
        <translation>プロジェクトのトラックは最大{most_tracks}本です。</translation>
    </message>
    <message>
        <source>Two tracks or clips of the project have the same identifier.</source>
        <translation>プロジェクトの2つのトラックまたはクリップの識別子が同じです。</translation>
    </message>
    <message>
        <source>The height of “{name}” cannot be right.</source>
        <translation>「{name}」の高さが正しくありません。</translation>
    </message>
    <message>
        <source>“{name}” can be a recipe or have clips, not both.</source>
        <translation>「{name}」はレシピかクリップのどちらか一方しか持てません。</translation>
    </message>
    <message>
        <source>A clip that is already in the project cannot be added again.</source>
        <translation>すでにプロジェクトにあるクリップは追加できません。</translation>
    </message>
    <message>
        <source>Put the playhead inside a clip to split it there.</source>
        <translation>分割するには、再生ヘッドをクリップ内に置いてください。</translation>
    </message>
    <message>
        <source>Select a stretch of time first: drag in the lower half of the ruler.</source>
        <translation>先に時間範囲を選択してください。ルーラーの下半分をドラッグします。</translation>
    </message>
    <message>
        <source>“{name}” is a recipe: put the clip on another track.</source>
        <translation>「{name}」はレシピです。クリップは別のトラックに置いてください。</translation>
    </message>
    <message>
        <source>The archive&apos;s XML declares entities, which no DAWproject needs: it is not opened.</source>
        <translation>アーカイブのXMLにDAWprojectには不要なエンティティ宣言があるため、開きません。</translation>
    </message>
    <message>
        <source>The archive&apos;s project.xml is damaged: export it again.</source>
        <translation>アーカイブのproject.xmlが破損しています。書き出し直してください。</translation>
    </message>
    <message>
        <source>The archive&apos;s project.xml is not a DAWproject: choose another file.</source>
        <translation>アーカイブのproject.xmlはDAWprojectではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>トラック{number}</translation>
    </message>
    <message>
        <source>Devices and plug-ins were left out.</source>
        <translation>デバイスとプラグインは省かれました。</translation>
    </message>
    <message>
        <source>Notes were left out.</source>
        <translation>ノートは省かれました。</translation>
    </message>
    <message>
        <source>Stretched clips were taken over at their own speed.</source>
        <translation>タイムストレッチされたクリップは元の速度で取り込まれました。</translation>
    </message>
    <message>
        <source>Clips without audio were left out.</source>
        <translation>オーディオのないクリップは省かれました。</translation>
    </message>
    <message>
        <source>Automation of anything but volume was left out.</source>
        <translation>音量以外のオートメーションは省かれました。</translation>
    </message>
    <message>
        <source>Marker {number}</source>
        <translation>マーカー{number}</translation>
    </message>
    <message>
        <source>A track that is already in the project cannot be added again.</source>
        <translation>すでにプロジェクトにあるトラックは追加できません。</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{other}”: delete “{other}” first, or both together.</source>
        <translation>「{name}」は「{other}」の一部です。先に「{other}」を削除するか、両方を一緒に削除してください。</translation>
    </message>
    <message>
        <source>A track needs a name of at least one character.</source>
        <translation>トラックには1文字以上の名前が必要です。</translation>
    </message>
    <message>
        <source>The palette has {palette_size} colours: choose one of them.</source>
        <translation>パレットは{palette_size}色です。その中から選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is a recipe: put the file on another track.</source>
        <translation>「{name}」はレシピです。ファイルは別のトラックに置いてください。</translation>
    </message>
    <message>
        <source>Drop the track onto another track to add it to or subtract it from that one.</source>
        <translation>トラックを別のトラックにドロップすると、加算または減算できます。</translation>
    </message>
    <message>
        <source>A sum needs at least one track.</source>
        <translation>和には少なくとも1つのトラックが必要です。</translation>
    </message>
    <message>
        <source>“{name}” is no part of the recipe: subtract it from “{other}” anew.</source>
        <translation>「{name}」はレシピに含まれていません。「{other}」から減算し直してください。</translation>
    </message>
    <message>
        <source>{name}, from {other}</source>
        <translation>{name}（{other}より）</translation>
    </message>
    <message>
        <source>{name}, residual</source>
        <translation>{name}（残差）</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>インストゥルメンタル</translation>
    </message>
    <message>
        <source>The recipe has {count} terms: choose one of them.</source>
        <translation>レシピには{count}個の項があります。その中から選択してください。</translation>
    </message>
    <message>
        <source>“{method}” is not a way to form a recipe: choose latent, refined or waveform.</source>
        <translation>「{method}」はレシピの合成方式ではありません。latent、refined、waveformのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Drag a loop region on the ruler first.</source>
        <translation>先にルーラーでループ範囲をドラッグしてください。</translation>
    </message>
    <message>
        <source>A project cannot run at {rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.</source>
        <translation>プロジェクトは{rate} Hzに対応していません。44.1、48、88.2、96 kHzのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The rate of a project can only be changed while it has no audio.</source>
        <translation>プロジェクトのレートは、オーディオがない間だけ変更できます。</translation>
    </message>
    <message>
        <source>“{name}” is not a recipe.</source>
        <translation>「{name}」はレシピではありません。</translation>
    </message>
    <message>
        <source>What is not saved yet cannot be kept for a recovery ({reason}): save the project often, and free some space for {folder}.</source>
        <translation>未保存の内容を復元用に残せません（{reason}）。こまめに保存し、{folder}の空きを増やしてください。</translation>
    </message>
    <message>
        <source>“{name}” holds no unsaved work of Lin-CAE Studio: delete it.</source>
        <translation>「{name}」にはLin-CAE Studioの未保存の作業がありません。削除してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: delete it.</source>
        <translation>「{name}」が破損しています。削除してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {sentence}</source>
        <translation>「{name}」を読み込めません：{sentence}</translation>
    </message>
    <message>
        <source>it has no “{key}” where there must be one.</source>
        <translation>必要な「{key}」がありません。</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>「{key}」はリストである必要があります。</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number.</source>
        <translation>「{key}」は整数である必要があります。</translation>
    </message>
    <message>
        <source>“{key}” must be a number.</source>
        <translation>「{key}」は数値である必要があります。</translation>
    </message>
    <message>
        <source>“{key}” must be 1 or −1.</source>
        <translation>「{key}」は1または−1である必要があります。</translation>
    </message>
    <message>
        <source>“{key}” must be true or false.</source>
        <translation>「{key}」はtrueまたはfalseである必要があります。</translation>
    </message>
    <message>
        <source>a track has no name.</source>
        <translation>名前のないトラックがあります。</translation>
    </message>
    <message>
        <source>“{key}” must be a text.</source>
        <translation>「{key}」はテキストである必要があります。</translation>
    </message>
    <message>
        <source>“{key}” must be in base64.</source>
        <translation>「{key}」はbase64である必要があります。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({reason}): save it to another place.</source>
        <translation>「{name}」を書き込めません（{reason}）。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is not a project of Lin-CAE Studio: choose another file.</source>
        <translation>「{name}」はLin-CAE Studioのプロジェクトではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {sentence}</source>
        <translation>「{name}」を開けません：{sentence}</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a project file.</source>
        <translation>「{name}」はファイルではありません。プロジェクトファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}): choose another file.</source>
        <translation>「{name}」を開けません（{reason}）。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a project: choose another file.</source>
        <translation>「{name}」はプロジェクトとしては大きすぎます。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is not a project, or it is damaged: choose another file.</source>
        <translation>「{name}」はプロジェクトではないか、破損しています。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>it does not say which version it is.</source>
        <translation>バージョンの記載がありません。</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lin-CAE Studio; update to open it.</source>
        <translation>新しいバージョンのLin-CAE Studioで作成されています。開くにはアップデートしてください。</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>破損しています。</translation>
    </message>
    <message>
        <source>“sha256” must be 64 hexadecimal digits.</source>
        <translation>「sha256」は64桁の16進数である必要があります。</translation>
    </message>
    <message>
        <source>Full mix</source>
        <translation>フルミックス</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Marker {count}</source>
        <translation>マーカー{count}</translation>
    </message>
    <message>
        <source>Region {count}</source>
        <translation>リージョン{count}</translation>
    </message>
    <message>
        <source>“group” must be a text.</source>
        <translation>「group」はテキストである必要があります。</translation>
    </message>
    <message>
        <source>The mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>The result was not saved to {file} ({reason}): free some disk space.</source>
        <translation>結果を{file}に保存できませんでした（{reason}）。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The test could not be prepared: try it again.</source>
        <translation>テストを準備できませんでした。やり直してください。</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>オーディオデバイスなし</translation>
    </message>
    <message>
        <source>“{name}” takes no stereo sound: choose another device to hear something.</source>
        <translation>「{name}」はステレオ出力に対応していません。音を聴くには別のデバイスを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was pulled out: playing goes on silently until it is back.</source>
        <translation>「{name}」が取り外されました。戻されるまで無音で再生を続けます。</translation>
    </message>
    <message>
        <source>“{name}” was pulled out: playing on “{other}” until it is back.</source>
        <translation>「{name}」が取り外されました。戻されるまで「{other}」で再生します。</translation>
    </message>
    <message>
        <source>Playing on “{name}” now.</source>
        <translation>現在「{name}」で再生中です。</translation>
    </message>
    <message>
        <source>“{name}” has stopped: playing goes on silently until it works again or you choose another device.</source>
        <translation>「{name}」が停止しました。復旧するか別のデバイスが選択されるまで、無音で再生を続けます。</translation>
    </message>
    <message>
        <source>“{name}” has stopped: playing on “{other}” until it works again or you choose another device.</source>
        <translation>「{name}」が停止しました。復旧するか別のデバイスが選択されるまで、「{other}」で再生します。</translation>
    </message>
    <message>
        <source>The studio made a mistake here; the log says more.</source>
        <translation>スタジオでエラーが発生しました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Batch: {name}</source>
        <translation>バッチ：{name}</translation>
    </message>
    <message>
        <source>The studio made a mistake: try again, and look into the log if it happens again.</source>
        <translation>スタジオでエラーが発生しました。やり直し、再発する場合はログを確認してください。</translation>
    </message>
    <message>
        <source>the originals</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Codecs on {title}</source>
        <translation>{title}でのコーデック比較</translation>
    </message>
    <message>
        <source>Exporting the comparison</source>
        <translation>比較を書き出し中</translation>
    </message>
    <message>
        <source>Original mix</source>
        <translation>元のミックス</translation>
    </message>
    <message>
        <source>Autoencoded mix</source>
        <translation>オートエンコード後のミックス</translation>
    </message>
    <message>
        <source>Latent addition</source>
        <translation>潜在加算</translation>
    </message>
    <message>
        <source>Original {source}</source>
        <translation>元の{source}</translation>
    </message>
    <message>
        <source>Separated {source}, raw</source>
        <translation>分離した{source}（未補正）</translation>
    </message>
    <message>
        <source>Separated {source}, recentred</source>
        <translation>分離した{source}（再センタリング）</translation>
    </message>
    <message>
        <source>Latent scaling</source>
        <translation>潜在スケーリング</translation>
    </message>
    <message>
        <source>The loudness is not matched.</source>
        <translation>ラウドネスが揃っていません。</translation>
    </message>
    <message>
        <source>The mix can be heard latent or as waveforms: select a recipe to hear it refined or its original.</source>
        <translation>ミックスは潜在または波形で試聴できます。リファインやオリジナルを聴くにはレシピを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to refine: a recipe is refined where it subtracts something.</source>
        <translation>リファインするものがありません。リファインは減算を含むレシピで行われます。</translation>
    </message>
    <message>
        <source>This recipe has no original: nothing is added in it.</source>
        <translation>このレシピには加算がないため、オリジナルがありません。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Load the demo song</source>
        <translation>デモ曲を読み込む</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>プロジェクトを開けませんでした</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>プロジェクトを保存できませんでした</translation>
    </message>
    <message>
        <source>The export was not started</source>
        <translation>書き出しを開始できませんでした</translation>
    </message>
    <message>
        <source>The peak was not measured</source>
        <translation>ピークを測定できませんでした</translation>
    </message>
    <message>
        <source>{title} failed</source>
        <translation>{title}に失敗しました</translation>
    </message>
    <message>
        <source>“{name}” is missing, and its tracks stay silent until it is put back.</source>
        <translation>「{name}」が見つかりません。元に戻すまで、そのトラックは無音です。</translation>
    </message>
    <message>
        <source>{names} and “{last}”</source>
        <translation>{names}、「{last}」</translation>
    </message>
    <message>
        <source>{listed} are missing, and their tracks stay silent until they are put back.</source>
        <translation>{listed}が見つかりません。元に戻すまで、それらのトラックは無音です。</translation>
    </message>
    <message>
        <source>The codec {name} has changed since the project was saved: it may sound different.</source>
        <translation>コーデック{name}はプロジェクトの保存後に変更されています。音が変わる可能性があります。</translation>
    </message>
    <message>
        <source>Form {name} in the latent space</source>
        <translation>{name}を潜在空間で合成</translation>
    </message>
    <message>
        <source>Form {name} refined</source>
        <translation>{name}をリファインで合成</translation>
    </message>
    <message>
        <source>Form {name} on the waveforms</source>
        <translation>{name}を波形で合成</translation>
    </message>
    <message>
        <source>Form {name} whichever way is better</source>
        <translation>{name}を良い方の方式で合成</translation>
    </message>
    <message>
        <source>Set gain of {name} to {gain}</source>
        <translation>{name}のゲインを{gain}に設定</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name}を加算</translation>
    </message>
    <message>
        <source>Subtract {name}</source>
        <translation>{name}を減算</translation>
    </message>
    <message>
        <source>Mute {name}</source>
        <translation>{name}をミュート</translation>
    </message>
    <message>
        <source>Unmute {name}</source>
        <translation>{name}のミュートを解除</translation>
    </message>
    <message>
        <source>Solo {name}</source>
        <translation>{name}をソロ</translation>
    </message>
    <message>
        <source>Take {name} out of solo</source>
        <translation>{name}のソロを解除</translation>
    </message>
    <message>
        <source>Rename {old} to {name}</source>
        <translation>{old}を{name}に名称変更</translation>
    </message>
    <message>
        <source>Change colour of {name}</source>
        <translation>{name}のカラーを変更</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Delete {count} tracks</source>
        <translation>{count}本のトラックを削除</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name}を移動</translation>
    </message>
    <message>
        <source>Move clip of {name}</source>
        <translation>{name}のクリップを移動</translation>
    </message>
    <message>
        <source>Add {name} to {other}</source>
        <translation>{name}を{other}に加算</translation>
    </message>
    <message>
        <source>Subtract {name} from {other}</source>
        <translation>{name}を{other}から減算</translation>
    </message>
    <message>
        <source>Change a sign in {name}</source>
        <translation>{name}内の符号を変更</translation>
    </message>
    <message>
        <source>Set gain in {name} to {gain}</source>
        <translation>{name}内のゲインを{gain}に設定</translation>
    </message>
    <message>
        <source>Align a part of {name}</source>
        <translation>{name}のパートを位置合わせ</translation>
    </message>
    <message>
        <source>Set loop</source>
        <translation>ループを設定</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>ループを解除</translation>
    </message>
    <message>
        <source>Switch loop on</source>
        <translation>ループをオン</translation>
    </message>
    <message>
        <source>Switch loop off</source>
        <translation>ループをオフ</translation>
    </message>
    <message>
        <source>Set tempo to {tempo:g}</source>
        <translation>テンポを{tempo:g}に設定</translation>
    </message>
    <message>
        <source>Set {beats} beats a bar</source>
        <translation>1小節を{beats}拍に設定</translation>
    </message>
    <message>
        <source>Set master gain to {gain}</source>
        <translation>マスターゲインを{gain}に設定</translation>
    </message>
    <message>
        <source>The codec was not changed</source>
        <translation>コーデックを変更できませんでした</translation>
    </message>
    <message>
        <source>Use codec {name}</source>
        <translation>コーデック{name}を使用</translation>
    </message>
    <message>
        <source>The edit was not made</source>
        <translation>編集できませんでした</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name}を開いています</translation>
    </message>
    <message>
        <source>Open a DAWproject</source>
        <translation>DAWprojectを開く</translation>
    </message>
    <message>
        <source>{count} tracks</source>
        <translation>{count}トラック</translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation>{name}に送信中</translation>
    </message>
    <message>
        <source>Import {count} stems</source>
        <translation>{count}個のステムを読み込み</translation>
    </message>
    <message>
        <source>Clear solo</source>
        <translation>ソロを解除</translation>
    </message>
    <message>
        <source>Solo only {name}</source>
        <translation>{name}のみソロ</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked through: {reason}.</source>
        <translation>「{name}」を調べられません：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” holds no audio files.</source>
        <translation>「{name}」にはオーディオファイルがありません。</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name}を読み込み</translation>
    </message>
    <message>
        <source>Import {count} tracks</source>
        <translation>{count}本のトラックを読み込み</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>A file was not imported</source>
        <translation>1個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>{count} files were not imported</source>
        <translation>{count}個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>ほか{count}件。</translation>
    </message>
    <message>
        <source>Waiting for what is being rendered.</source>
        <translation>レンダリングの完了を待っています。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Looking into {name}</source>
        <translation>{name}を調査中</translation>
    </message>
    <message>
        <source>There is a codec named {projection_id} already; choose another name.</source>
        <translation>コーデック「{projection_id}」はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Training a projection of {name}</source>
        <translation>{name}のプロジェクションを学習中</translation>
    </message>
    <message>
        <source>There are no two recordings in {folder}; choose a folder with more.</source>
        <translation>{folder}には録音が2つありません。より多く入ったフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The project is being saved: wait until that has ended.</source>
        <translation>プロジェクトを保存中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>バックアップを開けませんでした</translation>
    </message>
    <message>
        <source>Go back to the save of {when}</source>
        <translation>{when}の保存に戻す</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>未保存の変更を復元</translation>
    </message>
    <message>
        <source>Searching for missing audio</source>
        <translation>見つからないオーディオを検索中</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>{name}を探す</translation>
    </message>
    <message>
        <source>Find {count} audio files</source>
        <translation>{count}個のオーディオファイルを探す</translation>
    </message>
    <message>
        <source>Media is being collected: wait until that has ended.</source>
        <translation>メディアを収集中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <translation>メディアを収集中</translation>
    </message>
    <message>
        <source>Found {names} again.</source>
        <translation>{names}が再び見つかりました。</translation>
    </message>
    <message>
        <source>Collect media</source>
        <translation>メディアを収集</translation>
    </message>
    <message>
        <source>The file was not used</source>
        <translation>ファイルを使用できませんでした</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>{name}を置き換え</translation>
    </message>
    <message>
        <source>Import a recording, or open the demo song, to shape it here.</source>
        <translation>録音を読み込むかデモ曲を開くと、ここで加工できます。</translation>
    </message>
    <message>
        <source>Clear the latent path</source>
        <translation>潜在パスを消去</translation>
    </message>
    <message>
        <source>{name}, shaped</source>
        <translation>{name}（加工）</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>{name}→{other}</translation>
    </message>
    <message>
        <source>The sound was not added</source>
        <translation>音を追加できませんでした</translation>
    </message>
    <message>
        <source>Added “{name}” to the timeline.</source>
        <translation>「{name}」をタイムラインに追加しました。</translation>
    </message>
    <message>
        <source>Put a sound on the bench first.</source>
        <translation>先に作業台に音を置いてください。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>{name}, live</source>
        <translation>{name}（ライブ）</translation>
    </message>
    <message>
        <source>The stream ended: start it again.</source>
        <translation>ストリームが終了しました。もう一度開始してください。</translation>
    </message>
    <message>
        <source>“{name}” gives no sound at {rate} Hz: choose another input.</source>
        <translation>「{name}」は{rate} Hzで音を出力しません。別の入力を選択してください。</translation>
    </message>
    <message>
        <source>Change a corner of the plane</source>
        <translation>平面の角を変更</translation>
    </message>
    <message>
        <source>Move the point on the plane</source>
        <translation>平面上の点を移動</translation>
    </message>
    <message>
        <source>Change the way between sources</source>
        <translation>音源間の経路を変更</translation>
    </message>
    <message>
        <source>Change the curve over time</source>
        <translation>時間のカーブを変更</translation>
    </message>
    <message>
        <source>Interpolate over time</source>
        <translation>時間に沿って補間</translation>
    </message>
    <message>
        <source>Interpolate on the plane</source>
        <translation>平面上で補間</translation>
    </message>
    <message>
        <source>Record a path on the plane</source>
        <translation>平面のパスを録音</translation>
    </message>
    <message>
        <source>Clear the path on the plane</source>
        <translation>平面のパスを消去</translation>
    </message>
    <message>
        <source>Change the tracks of the codebook</source>
        <translation>コードブックのトラックを変更</translation>
    </message>
    <message>
        <source>Change the size of the codebook</source>
        <translation>コードブックのサイズを変更</translation>
    </message>
    <message>
        <source>Change the descriptor</source>
        <translation>記述子を変更</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>ターゲットを変更</translation>
    </message>
    <message>
        <source>Draw a target</source>
        <translation>ターゲットを描く</translation>
    </message>
    <message>
        <source>Follow a track</source>
        <translation>トラックに追従</translation>
    </message>
    <message>
        <source>Follow a melody</source>
        <translation>メロディーに追従</translation>
    </message>
    <message>
        <source>Change the range of the target</source>
        <translation>ターゲットの範囲を変更</translation>
    </message>
    <message>
        <source>Change the length of the sound</source>
        <translation>音の長さを変更</translation>
    </message>
    <message>
        <source>The curve of {name}.</source>
        <translation>{name} のカーブ。</translation>
    </message>
    <message>
        <source>The melody of {name}.</source>
        <translation>{name} のメロディー。</translation>
    </message>
    <message>
        <source>entry {entry}</source>
        <translation>エントリー{entry}</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <translation>転写を変更</translation>
    </message>
    <message>
        <source>Import a recording first.</source>
        <translation>先に録音を読み込んでください。</translation>
    </message>
    <message>
        <source>A mosaic needs a second track to be rebuilt of: import one.</source>
        <translation>モザイクには再構築の素材となる2本目のトラックが必要です。読み込んでください。</translation>
    </message>
    <message>
        <source>Learn a codebook of other tracks on the Map first.</source>
        <translation>先にマップで他のトラックのコードブックを学習してください。</translation>
    </message>
    <message>
        <source>No two of the installed codecs have latents of one shape: install another model.</source>
        <translation>同じ形の潜在を持つコーデックの組がありません。別のモデルをインストールしてください。</translation>
    </message>
    <message>
        <source>{name} of {other}</source>
        <translation>{other}による{name}</translation>
    </message>
    <message>
        <source>{name} through the codebook</source>
        <translation>{name}（コードブック経由）</translation>
    </message>
    <message>
        <source>{name} transferred</source>
        <translation>{name}（転写）</translation>
    </message>
    <message>
        <source>The measurement failed: try it again.</source>
        <translation>測定に失敗しました。やり直してください。</translation>
    </message>
    <message>
        <source>The codec is exactly linear here: mixing on latents and on waveforms sound the same.</source>
        <translation>ここではコーデックは完全に線形です。潜在表現でも波形でもミックスの音は同じです。</translation>
    </message>
    <message>
        <source>The latent render is {off:.1f} dB louder: adjust its fader.</source>
        <translation>潜在レンダリングは{off:.1f} dB大きくなっています。フェーダーを調整してください。</translation>
    </message>
    <message>
        <source>The latent render is {off:.1f} dB softer: adjust its fader.</source>
        <translation>潜在レンダリングは{off:.1f} dB小さくなっています。フェーダーを調整してください。</translation>
    </message>
    <message>
        <source>Refined keeps {better:.0f} dB more of the detail: prefer it for export.</source>
        <translation>リファインはディテールを{better:.0f} dB多く保ちます。書き出しにはこちらをお勧めします。</translation>
    </message>
    <message>
        <source>Refined keeps all of the detail: prefer it for export.</source>
        <translation>リファインはすべてのディテールを保ちます。書き出しにはこちらをお勧めします。</translation>
    </message>
    <message>
        <source>Mixing on latents costs {tax_db:.1f} dB more than the codec alone: compare with the waveforms before you export.</source>
        <translation>潜在表現でのミックスは、コーデックのみの場合より{tax_db:.1f} dB劣化します。書き出す前に波形と比較してください。</translation>
    </message>
    <message>
        <source>The codec does not keep this waveform, with or without mixing: judge it by ear, or choose a codec of lower compression.</source>
        <translation>ミックスの有無にかかわらず、コーデックはこの波形を保持しません。耳で判断するか、圧縮率の低いコーデックを選択してください。</translation>
    </message>
    <message>
        <source>Mixing on latents costs next to nothing here: what is lost is lost by the codec.</source>
        <translation>ここでは潜在表現でのミックスによる劣化はほぼありません。劣化の原因はコーデックです。</translation>
    </message>
    <message>
        <source>Above {weak} little of the waveform is right.</source>
        <translation>{weak}より上では波形の再現性が低くなっています。</translation>
    </message>
    <message>
        <source>Listen to both: as latent and as waveform.</source>
        <translation>潜在と波形の両方で聴き比べてください。</translation>
    </message>
    <message>
        <source>No MIDI system was found on this computer: connect a controller, or start its driver, and try again.</source>
        <translation>このコンピューターにMIDIシステムが見つかりません。コントローラーを接続するかドライバーを起動して、やり直してください。</translation>
    </message>
    <message>
        <source>The MIDI input “{name}” cannot be opened: close other programs that use it and try again.</source>
        <translation>MIDI入力「{name}」を開けません。使用中の他のプログラムを閉じてやり直してください。</translation>
    </message>
    <message>
        <source>Align {recipe}</source>
        <translation>{recipe}を位置合わせ</translation>
    </message>
    <message>
        <source>Subtract {part_name} from {whole_name}</source>
        <translation>{part_name}を{whole_name}から減算</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を停止しました。</translation>
    </message>
    <message>
        <source>Move {count} clips</source>
        <translation>{count}個のクリップを移動</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>クリップをコピー</translation>
    </message>
    <message>
        <source>Copy {count} clips</source>
        <translation>{count}個のクリップをコピー</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Trim clip of {name}</source>
        <translation>{name}のクリップをトリム</translation>
    </message>
    <message>
        <source>Trim {count} clips</source>
        <translation>{count}個のクリップをトリム</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Nudge clip of {name}</source>
        <translation>{name}のクリップをナッジ</translation>
    </message>
    <message>
        <source>Nudge {count} clips</source>
        <translation>{count}個のクリップをナッジ</translation>
    </message>
    <message>
        <source>Delete and close up clip of {name}</source>
        <translation>{name}のクリップを削除して詰める</translation>
    </message>
    <message>
        <source>Delete and close up {count} clips</source>
        <translation>{count}個のクリップを削除して詰める</translation>
    </message>
    <message>
        <source>Delete clip of {name}</source>
        <translation>{name}のクリップを削除</translation>
    </message>
    <message>
        <source>Delete {count} clips</source>
        <translation>{count}個のクリップを削除</translation>
    </message>
    <message>
        <source>Delete the selected time</source>
        <translation>選択時間を削除</translation>
    </message>
    <message>
        <source>Clear the selected time</source>
        <translation>選択時間を消去</translation>
    </message>
    <message>
        <source>Cut clip of {name}</source>
        <translation>{name}のクリップをカット</translation>
    </message>
    <message>
        <source>Cut {count} clips</source>
        <translation>{count}個のクリップをカット</translation>
    </message>
    <message>
        <source>Paste clip</source>
        <translation>クリップをペースト</translation>
    </message>
    <message>
        <source>Paste {count} clips</source>
        <translation>{count}個のクリップをペースト</translation>
    </message>
    <message>
        <source>Duplicate clip</source>
        <translation>クリップを複製</translation>
    </message>
    <message>
        <source>Duplicate {count} clips</source>
        <translation>{count}個のクリップを複製</translation>
    </message>
    <message>
        <source>Change the envelope of {name}</source>
        <translation>{name}のエンベロープを変更</translation>
    </message>
    <message>
        <source>Set the envelope of {name} to subtracted at {gain}</source>
        <translation>{name}のエンベロープを減算の{gain}に設定</translation>
    </message>
    <message>
        <source>Set the envelope of {name} to {gain}</source>
        <translation>{name}のエンベロープを{gain}に設定</translation>
    </message>
    <message>
        <source>Draw the envelope of {name}</source>
        <translation>{name}のエンベロープを描く</translation>
    </message>
    <message>
        <source>Delete a point of {name}</source>
        <translation>{name}のポイントを削除</translation>
    </message>
    <message>
        <source>Delete points of {name}</source>
        <translation>{name}のポイントを削除</translation>
    </message>
    <message>
        <source>Pan {name}</source>
        <translation>{name}のパンを変更</translation>
    </message>
    <message>
        <source>Set the width of {name}</source>
        <translation>{name}の幅を設定</translation>
    </message>
    <message>
        <source>Group as {group}</source>
        <translation>{group}としてグループ化</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>グループから外す</translation>
    </message>
    <message>
        <source>Change the height of tracks</source>
        <translation>トラックの高さを変更</translation>
    </message>
    <message>
        <source>Collapse tracks</source>
        <translation>トラックを折りたたむ</translation>
    </message>
    <message>
        <source>Expand tracks</source>
        <translation>トラックを展開</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>リージョンを追加</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>マーカーを移動</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>リージョンを変更</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>{name}に名称変更</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>マークを削除</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Track</source>
        <comment>menu</comment>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Latent</source>
        <comment>menu</comment>
        <translation>潜在</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>menu</comment>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>{error} A temporary one is used until then.</source>
        <translation>{error} それまでは一時的なフォルダーを使用します。</translation>
    </message>
    <message>
        <source>Exports projects, and takes instrumentals out of mixes: files such as “Song.wav” and “Song (Instrumental).wav” in one folder are a pair. Drop files and folders here.</source>
        <translation>プロジェクトを書き出し、ミックスからインストゥルメンタルを取り除きます。1つのフォルダー内の「Song.wav」と「Song (Instrumental).wav」のようなファイルがペアになります。ファイルやフォルダーをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name}の進行状況</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>フォルダーを追加...</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>終了分を消去</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>リファイン</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>ペアの方式</translation>
    </message>
    <message>
        <source>How instrumentals are taken out of mixes.</source>
        <translation>ミックスからインストゥルメンタルを取り除く方式です。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>There are neither projects nor pairs of a mix and an instrumental in there.</source>
        <translation>プロジェクトも、ミックスとインストゥルメンタルのペアもありません。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names}ほか</translation>
    </message>
    <message>
        <source>Without a partner, and left out: {names}.</source>
        <translation>ペアがないため省かれました：{names}。</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another one.</source>
        <translation>フォルダーが存在しません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{count} in the queue</source>
        <translation>待機列に{count}件</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>完了{count}件</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失敗{count}件</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>待機列は空です。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>現在は使用不可</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>この名前のコマンドはありません。</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>Unsolo</source>
        <translation>ソロ解除</translation>
    </message>
    <message>
        <source>Flip sign</source>
        <translation>符号を反転</translation>
    </message>
    <message>
        <source>Reset gain</source>
        <translation>ゲインをリセット</translation>
    </message>
    <message>
        <source>Subtract {part} from {whole}</source>
        <translation>{part}を{whole}から減算</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>start stop</source>
        <translation>開始 スタート 停止 ストップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops and returns to where playing began.</source>
        <translation>停止し、再生を始めた位置に戻ります。</translation>
    </message>
    <message>
        <source>Return to start</source>
        <translation>先頭に戻る</translation>
    </message>
    <message>
        <source>rewind beginning</source>
        <translation>巻き戻し 最初 先頭</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>repeat cycle</source>
        <translation>リピート 繰り返し サイクル</translation>
    </message>
    <message>
        <source>Drag on the ruler to set the loop.</source>
        <translation>ルーラーをドラッグしてループを設定します。</translation>
    </message>
    <message>
        <source>Loop the selected time</source>
        <translation>選択時間をループ</translation>
    </message>
    <message>
        <source>repeat cycle range region</source>
        <translation>リピート 繰り返し サイクル 範囲 リージョン</translation>
    </message>
    <message>
        <source>Drag in the lower half of the ruler, or with Shift, to select time.</source>
        <translation>ルーラーの下半分をドラッグするか、Shiftを押しながらドラッグして時間を選択します。</translation>
    </message>
    <message>
        <source>Remove the loop</source>
        <translation>ループを削除</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>project load</source>
        <translation>プロジェクト 読み込み ロード</translation>
    </message>
    <message>
        <source>Opens a project.</source>
        <translation>プロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったものを開く</translation>
    </message>
    <message>
        <source>project history last</source>
        <translation>プロジェクト 履歴 最近 最後</translation>
    </message>
    <message>
        <source>Opens the project used last.</source>
        <translation>最後に使用したプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>別名で保存...</translation>
    </message>
    <message>
        <source>copy rename</source>
        <translation>コピー 名称変更 名前</translation>
    </message>
    <message>
        <source>Import audio...</source>
        <translation>オーディオを読み込む...</translation>
    </message>
    <message>
        <source>add stems files tracks</source>
        <translation>追加 インポート ステム ファイル トラック</translation>
    </message>
    <message>
        <source>Open the demo song</source>
        <translation>デモ曲を開く</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例 サンプル デモ</translation>
    </message>
    <message>
        <source>Four stems that come with the app.</source>
        <translation>アプリに付属する4つのステムです。</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>書き出し...</translation>
    </message>
    <message>
        <source>render bounce wav flac stems</source>
        <translation>エクスポート レンダリング バウンス wav flac ステム</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>環境設定...</translation>
    </message>
    <message>
        <source>settings device codec cache theme options</source>
        <translation>設定 デバイス コーデック キャッシュ テーマ オプション</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>やり直す：{step}</translation>
    </message>
    <message>
        <source>Select all tracks</source>
        <translation>すべてのトラックを選択</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>deselect</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Search commands...</source>
        <translation>コマンドを検索...</translation>
    </message>
    <message>
        <source>palette find</source>
        <translation>パレット 検索 探す</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無音 消音</translation>
    </message>
    <message>
        <source>Clear all solos</source>
        <translation>すべてのソロを解除</translation>
    </message>
    <message>
        <source>unsolo</source>
        <translation>ソロ解除</translation>
    </message>
    <message>
        <source>Subtract from the mix</source>
        <translation>ミックスから減算</translation>
    </message>
    <message>
        <source>sign minus invert polarity negative</source>
        <translation>符号 マイナス 反転 極性 負</translation>
    </message>
    <message>
        <source>Switches the sign between + and −.</source>
        <translation>符号を+と−で切り替えます。</translation>
    </message>
    <message>
        <source>Reset gain to 0 dB</source>
        <translation>ゲインを0 dBにリセット</translation>
    </message>
    <message>
        <source>fader volume level</source>
        <translation>フェーダー 音量 ボリューム レベル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名称変更</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順番 並び順</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>remove track</source>
        <translation>削除 除去 トラック</translation>
    </message>
    <message>
        <source>Takes the selected tracks out; files stay.</source>
        <translation>選択したトラックを取り除きます。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Subtract one track from another...</source>
        <translation>トラックを別のトラックから減算...</translation>
    </message>
    <message>
        <source>minus recipe separate vocals instrumental</source>
        <translation>マイナス 引く レシピ 分離 ボーカル インスト</translation>
    </message>
    <message>
        <source>Makes a recipe track: the mix minus what you take out of it.</source>
        <translation>ミックスから取り除くものを引いたレシピトラックを作ります。</translation>
    </message>
    <message>
        <source>Align and subtract...</source>
        <translation>位置合わせして減算...</translation>
    </message>
    <message>
        <source>offset delay drift match vocals instrumental master</source>
        <translation>オフセット ディレイ ドリフト 一致 ボーカル インスト マスター</translation>
    </message>
    <message>
        <source>Align again...</source>
        <translation>再び位置合わせ...</translation>
    </message>
    <message>
        <source>Finds a track in another one and compares the methods.</source>
        <translation>トラックを別のトラック内で探し、方式を比較します。</translation>
    </message>
    <message>
        <source>Subtract the lower selected track from the upper</source>
        <translation>選択した下のトラックを上から減算</translation>
    </message>
    <message>
        <source>Subtract the lower selected track</source>
        <translation>選択した下のトラックを減算</translation>
    </message>
    <message>
        <source>minus recipe separate vocals</source>
        <translation>マイナス 引く レシピ 分離 ボーカル</translation>
    </message>
    <message>
        <source>Makes a recipe track of two selected tracks.</source>
        <translation>選択した2つのトラックからレシピトラックを作ります。</translation>
    </message>
    <message>
        <source>Subtract the upper selected track from the lower</source>
        <translation>選択した上のトラックを下から減算</translation>
    </message>
    <message>
        <source>Subtract the upper selected track</source>
        <translation>選択した上のトラックを減算</translation>
    </message>
    <message>
        <source>Add the two selected tracks</source>
        <translation>選択した2つのトラックを加算</translation>
    </message>
    <message>
        <source>plus sum recipe</source>
        <translation>プラス 足す 和 レシピ</translation>
    </message>
    <message>
        <source>interpolate morph transition between</source>
        <translation>補間 モーフ 遷移 間</translation>
    </message>
    <message>
        <source>Turns the earlier clip into the later one, on a new track.</source>
        <translation>前のクリップを後のクリップへ変化させ、新しいトラックに置きます。</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>モデル...</translation>
    </message>
    <message>
        <source>codec install download import weights lin-cae music2latent</source>
        <translation>コーデック インストール ダウンロード 読み込み 重み lin-cae music2latent</translation>
    </message>
    <message>
        <source>What is installed, and what can be.</source>
        <translation>インストール済みのモデルと、インストールできるモデルです。</translation>
    </message>
    <message>
        <source>Codec and device...</source>
        <translation>コーデックとデバイス...</translation>
    </message>
    <message>
        <source>model gpu cuda</source>
        <translation>モデル gpu cuda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>大きく ズームイン</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>小さく ズームアウト</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>all whole song</source>
        <translation>すべて 全体 曲 ズーム</translation>
    </message>
    <message>
        <source>Taller waveforms</source>
        <translation>波形を高く</translation>
    </message>
    <message>
        <source>zoom vertical amplitude quiet larger</source>
        <translation>ズーム 縦 振幅 小さい音 拡大</translation>
    </message>
    <message>
        <source>Draws quiet waveforms taller; changes no sound.</source>
        <translation>小さい波形を高く描画します。音は変わりません。</translation>
    </message>
    <message>
        <source>Shorter waveforms</source>
        <translation>波形を低く</translation>
    </message>
    <message>
        <source>zoom vertical smaller</source>
        <translation>ズーム 縦 縮小</translation>
    </message>
    <message>
        <source>Taller tracks</source>
        <translation>トラックを高く</translation>
    </message>
    <message>
        <source>height lanes zoom vertical larger</source>
        <translation>高さ レーン ズーム 縦 拡大</translation>
    </message>
    <message>
        <source>Lower tracks</source>
        <translation>トラックを低く</translation>
    </message>
    <message>
        <source>height lanes zoom vertical smaller</source>
        <translation>高さ レーン ズーム 縦 縮小</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>再生ヘッドを追従</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>グリッドにスナップ</translation>
    </message>
    <message>
        <source>magnet beat bar quantise</source>
        <translation>磁石 拍 小節 クオンタイズ</translation>
    </message>
    <message>
        <source>Inspector and master</source>
        <translation>インスペクターとマスター</translation>
    </message>
    <message>
        <source>panel hide show</source>
        <translation>パネル 隠す 表示</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>progress cancel tasks</source>
        <translation>進行状況 キャンセル タスク</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>colours appearance night day</source>
        <translation>カラー 外観 夜 昼</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>keys cheat sheet</source>
        <translation>キー 一覧 早見表</translation>
    </message>
    <message>
        <source>Change shortcuts...</source>
        <translation>ショートカットを変更...</translation>
    </message>
    <message>
        <source>keys rebind customise hotkey</source>
        <translation>キー 割り当て カスタマイズ ホットキー</translation>
    </message>
    <message>
        <source>Gives every action the keys that you want.</source>
        <translation>すべての操作に好きなキーを割り当てます。</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>error report fault</source>
        <translation>エラー レポート 不具合</translation>
    </message>
    <message>
        <source>About Lin-CAE Studio</source>
        <translation>Lin-CAE Studioについて</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>バージョン ライセンス</translation>
    </message>
    <message>
        <source>UMAP is an extra: run pip install &apos;lincae-studio[umap]&apos;, then start the studio again.</source>
        <translation>UMAP は追加機能です。pip install &apos;lincae-studio[umap]&apos; を実行してからスタジオを再起動してください。</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>斉次性</translation>
    </message>
    <message>
        <source>gain in, dB</source>
        <translation>入力ゲイン（dB）</translation>
    </message>
    <message>
        <source>level out, dB</source>
        <translation>出力レベル（dB）</translation>
    </message>
    <message>
        <source>Homogeneity, error</source>
        <translation>斉次性の誤差</translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation>SNR（dB）</translation>
    </message>
    <message>
        <source>Additivity</source>
        <translation>加法性</translation>
    </message>
    <message>
        <source>number of sources</source>
        <translation>ソース数</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Sum against mix over time</source>
        <translation>和とミックスの差（時間別）</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>時間（s）</translation>
    </message>
    <message>
        <source>Sum against mix by dimension</source>
        <translation>和とミックスの差（次元別）</translation>
    </message>
    <message>
        <source>latent dimension</source>
        <translation>潜在次元</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Codec to look into</source>
        <translation>調べるコーデック</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measures the codec on these stems.</source>
        <translation>これらのステムでコーデックを測定します。</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Layout of the scatter</source>
        <translation>散布図の配置</translation>
    </message>
    <message>
        <source>Along the axes of most variance (PCA), or so that neighbours stay neighbours (UMAP).</source>
        <translation>分散が最大の軸に沿って（PCA）、または近いものが近いまま残るように（UMAP）配置します。</translation>
    </message>
    <message>
        <source>Dimensions of the scatter</source>
        <translation>散布図の次元</translation>
    </message>
    <message>
        <source>Choose a codec and measure it on the stems that are compared.</source>
        <translation>コーデックを選択し、比較中のステムで測定してください。</translation>
    </message>
    <message>
        <source>latents scaled</source>
        <translation>潜在表現をスケーリング</translation>
    </message>
    <message>
        <source>audio scaled</source>
        <translation>オーディオをスケーリング</translation>
    </message>
    <message>
        <source>D(a z) against a D(z)</source>
        <translation>D(a z) と a D(z) の差</translation>
    </message>
    <message>
        <source>of the mean power</source>
        <translation>平均パワー比</translation>
    </message>
    <message>
        <source>each on its own</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>誤差なし</translation>
    </message>
    <message>
        <source>to within {gain}</source>
        <translation>誤差{gain}以内</translation>
    </message>
    <message>
        <source>Silence is zero as it is, and recentring changes nothing.</source>
        <translation>無音はそのままで0であり、再センタリングしても変わりません。</translation>
    </message>
    <message>
        <source>The latents of silence hold {share:.2g} % of the mix&apos;s energy. Recentring takes the relative error of sums from {additivity_raw:.2g} to {additivity:.2g}, and subtraction from {before} to {after} SI-SDR.</source>
        <translation>無音の潜在表現はミックスのエネルギーの{share:.2g} %を占めます。再センタリングにより、和の相対誤差は{additivity_raw:.2g}から{additivity:.2g}に、減算は{before}から{after} SI-SDRになります。</translation>
    </message>
    <message>
        <source>Encoder additivity {additivity:.2g} (|Σz − z(mix)|² over |z(mix)|²), cosine {cosine:.6f}.

Gains from −60 to +12 dB on the latents come out {gains}; a minus sign {flipped}.

SI-SDR of decoded sums by number of sources: {sums}.

{origin}</source>
        <translation>エンコーダーの加法性 {additivity:.2g}（|Σz − z(mix)|² / |z(mix)|²）、コサイン {cosine:.6f}。

潜在表現への−60〜+12 dBのゲインの再現：{gains}、マイナス符号：{flipped}。

デコードした和のSI-SDR（ソース数別）：{sums}。

{origin}</translation>
    </message>
    <message>
        <source>Import at least two stems that sound together: every codec is then heard on them here.</source>
        <translation>同時に鳴るステムを2つ以上読み込むと、ここですべてのコーデックを聴き比べられます。</translation>
    </message>
    <message>
        <source>The sounds and the report are in {folder}.</source>
        <translation>音とレポートは{folder}にあります。</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Stops what is heard here.</source>
        <translation>ここで試聴中の音を停止します。</translation>
    </message>
    <message>
        <source>Sync playback</source>
        <translation>同期再生</translation>
    </message>
    <message>
        <source>Another cell goes on where this one is.</source>
        <translation>別のセルがこのセルの位置から続けて再生されます。</translation>
    </message>
    <message>
        <source>Repeats the stretch that is compared.</source>
        <translation>比較中の区間を繰り返します。</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>等ラウドネス</translation>
    </message>
    <message>
        <source>Every cell is heard as loud as what it should be, so that the louder one does not win.</source>
        <translation>大きい方が有利にならないよう、各セルを本来の音量で試聴します。</translation>
    </message>
    <message>
        <source>Volume of listening, dB</source>
        <translation>試聴音量（dB）</translation>
    </message>
    <message>
        <source>Volume of listening, dB. What is exported stays as it is.</source>
        <translation>試聴音量（dB）。書き出しには影響しません。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>線形性</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>プロジェクター</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>表を書き出し...</translation>
    </message>
    <message>
        <source>Writes all sounds and a report that plays in a browser.</source>
        <translation>すべての音と、ブラウザーで再生できるレポートを書き出します。</translation>
    </message>
    <message>
        <source>Taken out of the mix</source>
        <translation>ミックスから除去</translation>
    </message>
    <message>
        <source>Stem that is taken out of the mix</source>
        <translation>ミックスから取り除くステム</translation>
    </message>
    <message>
        <source>Gain of the row of latent scaling</source>
        <translation>潜在スケーリング行のゲイン</translation>
    </message>
    <message>
        <source>Gain by which the latents of the stem are scaled, −60 to +12 dB.</source>
        <translation>ステムの潜在表現に掛けるゲイン、−60〜+12 dB。</translation>
    </message>
    <message>
        <source>Gain of latent scaling</source>
        <translation>潜在スケーリングのゲイン</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Picture of a cell</source>
        <translation>セルの画像</translation>
    </message>
    <message>
        <source>Figures of a cell</source>
        <translation>セルの数値</translation>
    </message>
    <message>
        <source>Adds a column, or takes one away.</source>
        <translation>列を追加または削除します。</translation>
    </message>
    <message>
        <source>Loop bars {first} to {last}</source>
        <translation>{first}～{last} 小節をループ</translation>
    </message>
    <message>
        <source>Cancel rendering</source>
        <translation>レンダリングをキャンセル</translation>
    </message>
    <message>
        <source>Render what is missing</source>
        <translation>未処理分をレンダリング</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>表から削除</translation>
    </message>
    <message>
        <source>Folder for the sounds and the report</source>
        <translation>音とレポートのフォルダー</translation>
    </message>
    <message>
        <source>Loudness guard</source>
        <translation>ラウドネスガード</translation>
    </message>
    <message>
        <source>Play as it is</source>
        <translation>そのまま再生</translation>
    </message>
    <message>
        <source>Plays it as loud as it came out.</source>
        <translation>出力されたままの音量で再生します。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{codec}, {sound}, came out {gain} louder than it should be. It is turned down for listening; the figures are untouched.</source>
        <translation>{codec}の{sound}は本来より{gain}大きく出力されました。試聴用に音量を下げています。数値は変わりません。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>{y} over {x}</source>
        <translation>{x}に対する{y}</translation>
    </message>
    <message>
        <source>Latents of stems, their sum and the mix</source>
        <translation>ステム、その和、ミックスの潜在表現</translation>
    </message>
    <message>
        <source>One dot a frame. The sum is ringed: where it lies on the mix, sums are mixes.</source>
        <translation>1点が1フレームです。和は輪で示され、ミックスに重なる所では和がミックスと一致します。</translation>
    </message>
    <message>
        <source>{count} series, laid out by UMAP</source>
        <translation>{count}系列、UMAP による配置</translation>
    </message>
    <message>
        <source>{count} series; variance on the axes {shares}</source>
        <translation>{count}系列、各軸の分散 {shares}</translation>
    </message>
    <message>
        <source>axis {number}</source>
        <translation>軸{number}</translation>
    </message>
    <message>
        <source>axis {number}, {share} %</source>
        <translation>軸{number}、{share} %</translation>
    </message>
    <message>
        <source>Relative error of sums</source>
        <translation>和の相対誤差</translation>
    </message>
    <message>
        <source>The same, by dimension</source>
        <translation>次元別の相対誤差</translation>
    </message>
    <message>
        <source>The same, after the way back</source>
        <translation>逆変換後の相対誤差</translation>
    </message>
    <message>
        <source>Reconstruction, SI-SDR</source>
        <translation>再構成、SI-SDR</translation>
    </message>
    <message>
        <source>Decoded sums, SI-SDR</source>
        <translation>デコードした和、SI-SDR</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of training</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of training</comment>
        <translation>損失</translation>
    </message>
    <message>
        <source>Sums in the projection</source>
        <translation>プロジェクションでの和</translation>
    </message>
    <message>
        <source>Latent projector</source>
        <translation>潜在プロジェクター</translation>
    </message>
    <message>
        <source>Learns a way to see a codec&apos;s latents in which the sum of the stems is the mix. It can be undone, and is offered everywhere as one more codec.</source>
        <translation>ステムの和がミックスになるような潜在表現の見方を学習します。逆変換でき、新たなコーデックとしてどこでも選べます。</translation>
    </message>
    <message>
        <source>Codec to project</source>
        <translation>投影するコーデック</translation>
    </message>
    <message>
        <source>Name of the projected codec</source>
        <translation>投影したコーデックの名前</translation>
    </message>
    <message>
        <source>Name of the projected codec.</source>
        <translation>投影したコーデックの名前です。</translation>
    </message>
    <message>
        <source>These stems</source>
        <translation>これらのステム</translation>
    </message>
    <message>
        <source>Demo song</source>
        <translation>デモ曲</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>フォルダー...</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <translation>学習のステップ数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習素材</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Held-out sums</source>
        <translation>検証用の和</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>プロジェクション</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>録音のフォルダー</translation>
    </message>
    <message>
        <source>mean of the last steps</source>
        <translation>直近ステップの平均</translation>
    </message>
    <message>
        <source>Codecs and what they make of the stems</source>
        <translation>コーデックとステムの処理結果</translation>
    </message>
    <message>
        <source>Rows: what you hear</source>
        <translation>行：試聴内容</translation>
    </message>
    <message>
        <source>Rendering {share:.0f} %</source>
        <translation>レンダリング中 {share:.0f} %</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Plays as soon as it is rendered</source>
        <translation>レンダリングが済み次第再生</translation>
    </message>
    <message>
        <source>Press play to render</source>
        <translation>再生でレンダリング</translation>
    </message>
    <message>
        <source>SI-SDR and log-mel</source>
        <translation>SI-SDRとlog-mel</translation>
    </message>
    <message>
        <source>SI-SDR and level</source>
        <translation>SI-SDRとレベル</translation>
    </message>
    <message>
        <source>SNR and MR-STFT</source>
        <translation>SNRとMR-STFT</translation>
    </message>
    <message>
        <source>Loudness and true peak</source>
        <translation>ラウドネスとトゥルーピーク</translation>
    </message>
    <message>
        <source>the other stems</source>
        <translation>他のステム</translation>
    </message>
    <message>
        <source>all stems added up</source>
        <translation>全ステムの合計</translation>
    </message>
    <message>
        <source>encode, then decode</source>
        <translation>エンコード後にデコード</translation>
    </message>
    <message>
        <source>stems added as latents</source>
        <translation>ステムを潜在表現で加算</translation>
    </message>
    <message>
        <source>the true source</source>
        <translation>真のソース</translation>
    </message>
    <message>
        <source>mix − {rest}</source>
        <translation>ミックス − {rest}</translation>
    </message>
    <message>
        <source>with the latent origin added back</source>
        <translation>潜在原点を足し戻した結果</translation>
    </message>
    <message>
        <source>MDCT, lossless</source>
        <translation>MDCT、可逆</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>アプリに付属</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>Level error</source>
        <translation>レベル誤差</translation>
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
        <translation>本来より{gain}大きい</translation>
    </message>
    <message>
        <source>{name} {gain}. Drag, Shift for fine steps, double click for 0 dB.</source>
        <translation>{name} {gain}。ドラッグで変更、Shiftで微調整、ダブルクリックで0 dB。</translation>
    </message>
    <message>
        <source>plus {text}</source>
        <translation>プラス {text}</translation>
    </message>
    <message>
        <source>minus {text}</source>
        <translation>マイナス {text}</translation>
    </message>
    <message>
        <source>{name}, dB. A peak over −1 dB stays until you click.</source>
        <translation>{name}（dB）。−1 dBを超えたピークはクリックするまで残ります。</translation>
    </message>
    <message>
        <source>{name}. Type a number, turn the wheel, double click for {default}.</source>
        <translation>{name}。数値を入力、ホイールで変更、ダブルクリックで{default}。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>減算</translation>
    </message>
    <message>
        <source>Added to the mix. Press − to subtract it.</source>
        <translation>ミックスに加算中。−を押すと減算します。</translation>
    </message>
    <message>
        <source>Subtracted from the mix. Press + to add it.</source>
        <translation>ミックスから減算中。+を押すと加算します。</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, OGG, M4A and stem.mp4. Any sample rate, mono or stereo.</source>
        <translation>WAV、AIFF、FLAC、MP3、OGG、M4A、stem.mp4。サンプルレートは任意、モノラルまたはステレオ。</translation>
    </message>
    <message>
        <source>Drop a song or its stems here</source>
        <translation>曲またはステムをここにドロップ</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>ファイルを選択...</translation>
    </message>
    <message>
        <source>Let go to import</source>
        <translation>放して読み込み</translation>
    </message>
    <message>
        <source>WAV 24-bit</source>
        <translation>WAV 24ビット</translation>
    </message>
    <message>
        <source>One file per track</source>
        <translation>1トラック1ファイル</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>モデルを管理...</translation>
    </message>
    <message>
        <source>lossless MDCT, works offline</source>
        <translation>可逆MDCT、オフライン対応</translation>
    </message>
    <message>
        <source>compression {ratio:g}×, works offline</source>
        <translation>圧縮率 {ratio:g}×、オフライン対応</translation>
    </message>
    <message>
        <source>Codec {codec} is ready</source>
        <translation>コーデック{codec}は準備完了</translation>
    </message>
    <message>
        <source>Codec {codec} is not installed</source>
        <translation>コーデック{codec}は未インストール</translation>
    </message>
    <message>
        <source>songs play as a preview until it is</source>
        <translation>インストールするまで曲はプレビュー再生</translation>
    </message>
    <message>
        <source>Mix and separate in the latent space</source>
        <translation>潜在空間でミックスと分離</translation>
    </message>
    <message>
        <source>Add stems, subtract them, and hear the result decoded. Your files are only read, never changed.</source>
        <translation>ステムを加算・減算し、デコードした結果を聴けます。ファイルは読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>Drop stems</source>
        <translation>ステムをドロップ</translation>
    </message>
    <message>
        <source>Each file becomes a track and is encoded in the background. You can play at once.</source>
        <translation>各ファイルはトラックになり、バックグラウンドでエンコードされます。すぐに再生できます。</translation>
    </message>
    <message>
        <source>Subtract or set latent gains</source>
        <translation>減算または潜在ゲインを設定</translation>
    </message>
    <message>
        <source>Drop the instrumental on the mix and choose Subtract to get the vocals.</source>
        <translation>インストゥルメンタルをミックスにドロップし、「減算」を選ぶとボーカルを取り出せます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>As long as the session, to the sample, so the file drops back into place.</source>
        <translation>サンプル単位でセッションと同じ長さなので、ファイルを元の位置にそのまま戻せます。</translation>
    </message>
    <message>
        <source>The studio made a mistake, and the log says more: nothing was written.</source>
        <translation>スタジオでエラーが発生しました。詳細はログにあります。何も書き出していません。</translation>
    </message>
    <message>
        <source>Write 32-bit float</source>
        <translation>32ビット浮動小数点で書き出す</translation>
    </message>
    <message>
        <source>The loudest sample would be {over} over full scale, which {depth} files cannot hold. Nothing was written yet.</source>
        <translation>最大のサンプルがフルスケールを{over}超え、{depth}ファイルには収まりません。まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>Lower the gain by {reduction}</source>
        <translation>ゲインを{reduction}下げる</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Keeps these settings under a name.</source>
        <translation>この設定に名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>このプリセットを削除</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>カスタム設定</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>最大{size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count}ファイル</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count}サンプル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}ほか{count}件</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>これはフォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>The name has to end with .{container}.</source>
        <translation>名前の末尾は.{container}にしてください。</translation>
    </message>
    <message>
        <source>{name} is already in {folder} and would be replaced.</source>
        <translation>{name}はすでに{folder}にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>{count} of these files are already in {folder} and would be replaced.</source>
        <translation>このうち{count}個のファイルはすでに{folder}にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>既存のファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>The export was not started.</source>
        <translation>書き出しを開始できませんでした。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32ビット浮動小数点</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>低容量</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>高音質</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>{name}, {part}, {track}, {region}, {number}, {date}, {tempo}, {rate}. A slash makes a folder.</source>
        <translation>{name}、{part}、{track}、{region}、{number}、{date}、{tempo}、{rate}。スラッシュでフォルダーを作ります。</translation>
    </message>
    <message>
        <source>One gain for all files, found in a first pass, so that tracks still add up to the mix. Nothing is limited: where the ceiling is reached first, the mix stays quieter.</source>
        <translation>最初のパスで求めた1つのゲインを全ファイルに適用するため、トラックの合計はミックスと一致します。リミッターは使いません。先に上限に達した場合、ミックスは小さめになります。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What is heard.</source>
        <translation>聞こえているもの。</translation>
    </message>
    <message>
        <source>Every track that is heard, as it enters the mix.</source>
        <translation>聞こえているすべてのトラック（ミックスに入る状態）。</translation>
    </message>
    <message>
        <source>Every track made of others, heard or not.</source>
        <translation>他のトラックから作られたすべてのトラック（聞こえるかどうかは問いません）。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Drag on the ruler to set a loop first.</source>
        <translation>先にルーラーをドラッグしてループを設定してください。</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>分割なし</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>リージョンごと</translation>
    </message>
    <message>
        <source>By marker</source>
        <translation>マーカーごと</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>how files are divided</comment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Names of all files but a single mix.</source>
        <translation>単独のミックス以外の全ファイルの名前。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>音質</translation>
    </message>
    <message>
        <source>Of Ogg and MP3 files.</source>
        <translation>OggとMP3ファイルの音質。</translation>
    </message>
    <message>
        <source>Even (TPDF)</source>
        <translation>均一（TPDF）</translation>
    </message>
    <message>
        <source>Shaped</source>
        <comment>dither</comment>
        <translation>シェイプド</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dither</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>ディザー</translation>
    </message>
    <message>
        <source>Noise that hides the steps of 16-bit files; shaped, it is heard least.</source>
        <translation>16ビットファイルの量子化ノイズを隠すノイズです。シェイプドが最も目立ちません。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>As the project, {rate}</source>
        <translation>プロジェクトと同じ、{rate}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Ceiling only</source>
        <translation>上限のみ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Integrated loudness</source>
        <translation>統合ラウドネス</translation>
    </message>
    <message>
        <source>True-peak ceiling</source>
        <translation>トゥルーピーク上限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>年または日付</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Time stamp (BWF)</source>
        <translation>タイムスタンプ（BWF）</translation>
    </message>
    <message>
        <source>WAV files tell other programs where on the timeline they begin.</source>
        <translation>WAVファイルに、タイムライン上の開始位置を他のプログラム向けに記録します。</translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation>記録（JSON）</translation>
    </message>
    <message>
        <source>What was written, from what and how loud, beside the first file.</source>
        <translation>書き出した内容、元データ、音量を最初のファイルの隣に保存します。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>{title} has changes that are not saved yet.</source>
        <translation>{title}には未保存の変更があります。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>{name} is already there and would be replaced.</source>
        <translation>{name}はすでに存在し、置き換えられます。</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>Import audio</source>
        <translation>オーディオを読み込む</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Import stems</source>
        <translation>ステムを読み込む</translation>
    </message>
    <message>
        <source>Order and colours follow what the names say.</source>
        <translation>順番とカラーは名前に従います。</translation>
    </message>
    <message>
        <source>Group tracks of the same kind</source>
        <translation>同じ種類のトラックをグループ化</translation>
    </message>
    <message>
        <source>Grouped tracks share mute, solo and gain.</source>
        <translation>グループ化したトラックはミュート、ソロ、ゲインを共有します。</translation>
    </message>
    <message>
        <source>Import {count} track</source>
        <translation>{count}本のトラックを読み込む</translation>
    </message>
    <message>
        <source>Kind of {name}</source>
        <translation>{name}の種類</translation>
    </message>
    <message>
        <source>Import a folder of stems...</source>
        <translation>ステムのフォルダーを読み込む...</translation>
    </message>
    <message>
        <source>vocals drums bass other colours group names</source>
        <translation>ボーカル ドラム ベース その他 カラー グループ 名前</translation>
    </message>
    <message>
        <source>Sorts and colours the files by their names.</source>
        <translation>ファイルを名前で並べ替え、色分けします。</translation>
    </message>
    <message>
        <source>Open a DAWproject...</source>
        <translation>DAWprojectを開く...</translation>
    </message>
    <message>
        <source>import bitwig studio one cubase exchange daw</source>
        <translation>読み込み インポート bitwig studio one cubase 交換 daw</translation>
    </message>
    <message>
        <source>Export for a DAW (DAWproject)...</source>
        <translation>DAW用に書き出し（DAWproject）...</translation>
    </message>
    <message>
        <source>bitwig studio one cubase exchange hand over</source>
        <translation>bitwig studio one cubase 交換 受け渡し</translation>
    </message>
    <message>
        <source>Tracks, clips, levels, automation and media in one file.</source>
        <translation>トラック、クリップ、レベル、オートメーション、メディアを1つのファイルにまとめます。</translation>
    </message>
    <message>
        <source>Batch...</source>
        <translation>バッチ...</translation>
    </message>
    <message>
        <source>queue many folder instrumental vocals karaoke export</source>
        <translation>待機列 一括 フォルダー インスト ボーカル カラオケ 書き出し</translation>
    </message>
    <message>
        <source>Exports many projects, or the vocals of mixes with instrumentals.</source>
        <translation>多数のプロジェクトや、インストゥルメンタルのあるミックスのボーカルを書き出します。</translation>
    </message>
    <message>
        <source>Export for Reaper (.rpp)...</source>
        <translation>Reaper用に書き出し（.rpp）...</translation>
    </message>
    <message>
        <source>daw exchange hand over</source>
        <translation>daw 交換 受け渡し</translation>
    </message>
    <message>
        <source>A project that plays the same files.</source>
        <translation>同じファイルを再生するプロジェクトです。</translation>
    </message>
    <message>
        <source>Copy tracks as files</source>
        <translation>トラックをファイルとしてコピー</translation>
    </message>
    <message>
        <source>clipboard render drag finder explorer</source>
        <translation>クリップボード レンダリング ドラッグ finder エクスプローラー</translation>
    </message>
    <message>
        <source>Renders the selected tracks; paste them in the file manager or a DAW.</source>
        <translation>選択したトラックをレンダリングします。ファイルマネージャーやDAWにペーストできます。</translation>
    </message>
    <message>
        <source>Send tracks to a folder...</source>
        <translation>トラックをフォルダーに送信...</translation>
    </message>
    <message>
        <source>watch render bounce daw</source>
        <translation>監視 レンダリング バウンス daw</translation>
    </message>
    <message>
        <source>Renders the selected tracks into a folder that a DAW watches.</source>
        <translation>選択したトラックを、DAWが監視するフォルダーにレンダリングします。</translation>
    </message>
    <message>
        <source>Export for a DAW</source>
        <translation>DAW用に書き出し</translation>
    </message>
    <message>
        <source>Export for Reaper</source>
        <translation>Reaper用に書き出し</translation>
    </message>
    <message>
        <source>Reaper projects</source>
        <translation>Reaperプロジェクト</translation>
    </message>
    <message>
        <source>The batch has ended: {done} of {count} done.</source>
        <translation>バッチが終了しました。{count}件中{done}件完了。</translation>
    </message>
    <message>
        <source>The batch has ended: {done} of {count} done. {failed} failed.</source>
        <translation>バッチが終了しました。{count}件中{done}件完了、{failed}件失敗。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Import a folder of stems</source>
        <translation>ステムのフォルダーを読み込む</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>ステムなし</translation>
    </message>
    <message>
        <source>{name} holds no audio files.</source>
        <translation>{name}にはオーディオファイルがありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“{name}” is on the clipboard: paste in a DAW or a folder.</source>
        <translation>「{name}」をクリップボードにコピーしました。DAWまたはフォルダーにペーストしてください。</translation>
    </message>
    <message>
        <source>{count} files are on the clipboard: paste in a DAW or a folder.</source>
        <translation>{count}個のファイルをクリップボードにコピーしました。DAWまたはフォルダーにペーストしてください。</translation>
    </message>
    <message>
        <source>Send tracks to</source>
        <translation>トラックの送信先</translation>
    </message>
    <message>
        <source>Sent “{name}” to {folder}.</source>
        <translation>「{name}」を{folder}に送信しました。</translation>
    </message>
    <message>
        <source>Sent {count} files to {folder}.</source>
        <translation>{count}個のファイルを{folder}に送信しました。</translation>
    </message>
    <message>
        <source>Rendering what you drag: it can be dragged out in a moment.</source>
        <translation>ドラッグするものをレンダリング中です。まもなく外へドラッグできます。</translation>
    </message>
    <message>
        <source>“{name}” is rendered: drag again, out of the window.</source>
        <translation>「{name}」をレンダリングしました。もう一度ウインドウの外へドラッグしてください。</translation>
    </message>
    <message>
        <source>{count} tracks are rendered: drag again, out of the window.</source>
        <translation>{count}本のトラックをレンダリングしました。もう一度ウインドウの外へドラッグしてください。</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name}を書き出しました。</translation>
    </message>
    <message>
        <source>Opened. Save it as a project to keep working on it.</source>
        <translation>開きました。作業を続けるにはプロジェクトとして保存してください。</translation>
    </message>
    <message>
        <source>decoded from latents</source>
        <translation>潜在表現からデコード</translation>
    </message>
    <message>
        <source>The sources are summed as latents and then decoded.</source>
        <translation>ソースを潜在表現で合計し、デコードします。</translation>
    </message>
    <message>
        <source>keeps full detail</source>
        <translation>ディテールをすべて保持</translation>
    </message>
    <message>
        <source>What plain subtraction leaves of the subtracted parts is turned down where the latents say so.</source>
        <translation>単純な減算で残った減算パートの成分を、潜在表現に従って抑えます。</translation>
    </message>
    <message>
        <source>plain arithmetic</source>
        <translation>単純な演算</translation>
    </message>
    <message>
        <source>The recordings are summed sample by sample.</source>
        <translation>録音をサンプル単位で合計します。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>for reference</source>
        <translation>参考用</translation>
    </message>
    <message>
        <source>What the recipe starts from, nothing taken out.</source>
        <translation>レシピの元になる音です。何も取り除いていません。</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count}チャンネル</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 加算</translation>
    </message>
    <message>
        <source>− Subtract</source>
        <translation>− 減算</translation>
    </message>
    <message>
        <source>Encoding the stems</source>
        <translation>ステムをエンコード中</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>主軸</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Recentring</source>
        <translation>再センタリング</translation>
    </message>
    <message>
        <source>Whether the track is added to the mix or subtracted from it</source>
        <translation>トラックをミックスに加算するか、減算するか</translation>
    </message>
    <message>
        <source>Set gain</source>
        <translation>ゲインを設定</translation>
    </message>
    <message>
        <source>Listen as</source>
        <translation>試聴方式</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>潜在表現</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Set gain in recipe</source>
        <translation>レシピ内のゲインを設定</translation>
    </message>
    <message>
        <source>Change an alignment</source>
        <translation>位置合わせを変更</translation>
    </message>
    <message>
        <source>The better way is chosen for this recipe.</source>
        <translation>このレシピには良い方の方式が選ばれています。</translation>
    </message>
    <message>
        <source>Compare it with plain arithmetic, which is exact where recordings match.</source>
        <translation>単純な演算と比較してください。録音が一致する箇所では正確です。</translation>
    </message>
    <message>
        <source>{codec} is exactly linear, so both ways sound the same.</source>
        <translation>{codec}は完全に線形なので、どちらの方式でも同じ音になります。</translation>
    </message>
    <message>
        <source>Compare both: plain arithmetic needs recordings that match to the sample.</source>
        <translation>両方を比較してください。単純な演算では、録音がサンプル単位で一致する必要があります。</translation>
    </message>
    <message>
        <source>File of the first of {many} clips</source>
        <translation>{many}個のクリップの最初のファイル</translation>
    </message>
    <message>
        <source>{name}, stream {number}</source>
        <translation>{name}、ストリーム{number}</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} 分</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>{codec}, compression {ratio:g}×</source>
        <translation>{codec}、圧縮率 {ratio:g}×</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>オーディオなし</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Encoding {percent:.0f} %</source>
        <translation>エンコード中 {percent:.0f} %</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>smp</source>
        <translation>smp</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正相</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>逆相</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>極性</translation>
    </message>
    <message>
        <source>Tone match</source>
        <translation>音質合わせ</translation>
    </message>
    <message>
        <source>Filter the part so that it sounds as it does in the mix</source>
        <translation>ミックス内と同じ音になるようにパートをフィルター処理します</translation>
    </message>
    <message>
        <source>Align again…</source>
        <translation>再び位置合わせ…</translation>
    </message>
    <message>
        <source>Align…</source>
        <translation>位置合わせ…</translation>
    </message>
    <message>
        <source>Track name</source>
        <translation>トラック名</translation>
    </message>
    <message>
        <source>{name}
Click to rename the track.</source>
        <translation>{name}
クリックしてトラックの名称を変更します。</translation>
    </message>
    <message>
        <source>Track colour</source>
        <translation>トラックカラー</translation>
    </message>
    <message>
        <source>Track colour: {colour}. Click to change it.</source>
        <translation>トラックカラー：{colour}。クリックして変更します。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>減算</translation>
    </message>
    <message>
        <source>Added. Click to subtract it.</source>
        <translation>加算中。クリックで減算します。</translation>
    </message>
    <message>
        <source>Subtracted. Click to add it.</source>
        <translation>減算中。クリックで加算します。</translation>
    </message>
    <message>
        <source>Gain of {name} in the recipe</source>
        <translation>レシピ内の{name}のゲイン</translation>
    </message>
    <message>
        <source>{method}, best here</source>
        <translation>{method}（ここで最良）</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>ここで最良</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <translation>レート</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Meter</source>
        <comment>beats per bar</comment>
        <translation>拍子</translation>
    </message>
    <message>
        <source>{count} tracks selected</source>
        <translation>{count}本のトラックを選択中</translation>
    </message>
    <message>
        <source>{tracks}, one a recipe</source>
        <translation>{tracks}（うちレシピ1本）</translation>
    </message>
    <message>
        <source>{tracks}, {count} of them recipes</source>
        <translation>{tracks}（うちレシピ{count}本）</translation>
    </message>
    <message>
        <source>{tempo} bpm</source>
        <translation>{tempo} bpm</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Drop one of the tracks on the other to subtract or add it.</source>
        <translation>一方のトラックを他方にドロップすると、減算または加算できます。</translation>
    </message>
    <message>
        <source>Select a track to see its file, its gain and what it is made of.</source>
        <translation>トラックを選択すると、ファイル、ゲイン、構成が表示されます。</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>パン</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Pan in per cent, −100 left, +100 right. Turns the other side down. Double click for the middle.</source>
        <translation>パン（%）、−100で左、+100で右。反対側の音量を下げます。ダブルクリックで中央。</translation>
    </message>
    <message>
        <source>Stereo width in per cent: 0 is mono, 200 is widest. Double click for 100.</source>
        <translation>ステレオ幅（%）。0でモノラル、200で最大。ダブルクリックで100。</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>undo name</comment>
        <translation>パンを変更</translation>
    </message>
    <message>
        <source>Set the width</source>
        <translation>幅を設定</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>{doing} · about {time} left</source>
        <translation>{doing} · 残り約{time}</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <translation>{job}をキャンセル</translation>
    </message>
    <message>
        <source>Close the jobs panel</source>
        <translation>ジョブパネルを閉じる</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{count} track</source>
        <translation>{count}トラック</translation>
    </message>
    <message>
        <source>Recover unsaved work?</source>
        <translation>未保存の作業を復元しますか？</translation>
    </message>
    <message>
        <source>The studio did not end in order last time. Your last save is untouched, and what followed it was kept as well.</source>
        <translation>前回、スタジオは正常に終了しませんでした。最後の保存は元のままで、その後の変更も残っています。</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>ファイルに未保存</translation>
    </message>
    <message>
        <source>Last change {what}</source>
        <translation>最終変更：{what}</translation>
    </message>
    <message>
        <source>Missing audio</source>
        <translation>見つからないオーディオ</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Search a folder...</source>
        <translation>フォルダーを検索...</translation>
    </message>
    <message>
        <source>Looks through a folder and all below it for files with the same sound.</source>
        <translation>フォルダーとその下のすべてから、同じ音のファイルを探します。</translation>
    </message>
    <message>
        <source>These files are not where they were, and their clips are silent. Files are recognised by their sound, so they may have another name.</source>
        <translation>これらのファイルは元の場所になく、クリップは無音です。ファイルは音で識別するため、名前が違っていてもかまいません。</translation>
    </message>
    <message>
        <source>Every audio file of the project is in its place.</source>
        <translation>プロジェクトのオーディオファイルはすべて元の場所にあります。</translation>
    </message>
    <message>
        <source>was in {where}</source>
        <translation>元の場所：{where}</translation>
    </message>
    <message>
        <source>Use another file...</source>
        <translation>別のファイルを使用...</translation>
    </message>
    <message>
        <source>Takes the file you choose, even when it sounds different.</source>
        <translation>音が違っていても、選択したファイルを使用します。</translation>
    </message>
    <message>
        <source>Use another file for {name}</source>
        <translation>{name}に別のファイルを使用</translation>
    </message>
    <message>
        <source>Search for missing audio in</source>
        <translation>見つからないオーディオの検索先</translation>
    </message>
    <message>
        <source>Use in place of {name}</source>
        <translation>{name}の代わりに使用</translation>
    </message>
    <message>
        <source>Collect and save...</source>
        <translation>収集して保存...</translation>
    </message>
    <message>
        <source>copy media consolidate archive bundle move</source>
        <translation>コピー メディア 統合 アーカイブ まとめる 移動</translation>
    </message>
    <message>
        <source>Copies all audio into a folder Media beside the project.</source>
        <translation>すべてのオーディオをプロジェクトの隣のMediaフォルダーにコピーします。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>バックアップに戻す</translation>
    </message>
    <message>
        <source>history versions earlier save restore</source>
        <translation>履歴 バージョン 以前 保存 復元</translation>
    </message>
    <message>
        <source>The last ten saves of this project.</source>
        <translation>このプロジェクトの直近10回の保存です。</translation>
    </message>
    <message>
        <source>Find missing audio...</source>
        <translation>見つからないオーディオを探す...</translation>
    </message>
    <message>
        <source>relink locate lost moved files offline</source>
        <translation>再リンク 検索 紛失 移動 ファイル オフライン</translation>
    </message>
    <message>
        <source>Looks for files that were moved or renamed.</source>
        <translation>移動または名称変更されたファイルを探します。</translation>
    </message>
    <message>
        <source>Recover unsaved work...</source>
        <translation>未保存の作業を復元...</translation>
    </message>
    <message>
        <source>crash autosave journal lost</source>
        <translation>クラッシュ 自動保存 ジャーナル 紛失</translation>
    </message>
    <message>
        <source>What a session that crashed left behind.</source>
        <translation>クラッシュしたセッションが残した内容です。</translation>
    </message>
    <message>
        <source>Recovered. Save the project to keep it.</source>
        <translation>復元しました。残すにはプロジェクトを保存してください。</translation>
    </message>
    <message>
        <source>This is the project as saved {when}. Undo goes back to where you were.</source>
        <translation>{when}に保存した状態のプロジェクトです。「元に戻す」で直前の状態に戻れます。</translation>
    </message>
    <message>
        <source>Collect and save</source>
        <translation>収集して保存</translation>
    </message>
    <message>
        <source>{count} audio file is missing, and the automatic search did not find it.</source>
        <translation>{count}個のオーディオファイルがなく、自動検索でも見つかりませんでした。</translation>
    </message>
    <message>
        <source>{count} audio files are missing, and the automatic search did not find them.</source>
        <translation>{count}個のオーディオファイルがなく、自動検索でも見つかりませんでした。</translation>
    </message>
    <message>
        <source>Collected and saved: All audio was there already.</source>
        <translation>収集して保存しました。オーディオはすべて揃っていました。</translation>
    </message>
    <message>
        <source>Collected and saved: {size} were copied.</source>
        <translation>収集して保存しました。{size}をコピーしました。</translation>
    </message>
    <message>
        <source>Sound on the bench</source>
        <translation>作業台の音</translation>
    </message>
    <message>
        <source>{name}. Drag, turn the wheel, double click to reset.</source>
        <translation>{name}。ドラッグまたはホイールで変更、ダブルクリックでリセット。</translation>
    </message>
    <message>
        <source>Output of the stream</source>
        <translation>ストリームの出力</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Input of the stream</source>
        <translation>ストリームの入力</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Keeps what comes out; it becomes a track.</source>
        <translation>出力を録音し、トラックにします。</translation>
    </message>
    <message>
        <source>Streams through codec and operations.</source>
        <translation>コーデックと処理を通してストリーミングします。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>of codec</source>
        <comment>latency</comment>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>of computing</source>
        <comment>latency</comment>
        <translation>演算</translation>
    </message>
    <message>
        <source>of the queue</source>
        <comment>latency</comment>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>of the processor</comment>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>リミッター</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>sound that was not ready in time</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>PC {knob}</source>
        <translation>PC {knob}</translation>
    </message>
    <message>
        <source>{name}, moved by σ</source>
        <translation>{name}、σ単位の移動量</translation>
    </message>
    <message>
        <source>Feedback, share of the output</source>
        <translation>フィードバック（出力に対する割合）</translation>
    </message>
    <message>
        <source>Centre of the band-pass, octaves</source>
        <translation>バンドパスの中心（オクターブ）</translation>
    </message>
    <message>
        <source>Q of the band-pass</source>
        <translation>バンドパスのQ</translation>
    </message>
    <message>
        <source>Gain, dB</source>
        <translation>ゲイン（dB）</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>of a band-pass</comment>
        <translation>中心</translation>
    </message>
    <message>
        <source>Choose an input</source>
        <translation>入力を選択</translation>
    </message>
    <message>
        <source>Lets faders and pads of a controller move these values.</source>
        <translation>コントローラーのフェーダーやパッドでこれらの値を動かせます。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Choose a value, then move a fader: they belong together.</source>
        <translation>値を選択してからフェーダーを動かすと、割り当てられます。</translation>
    </message>
    <message>
        <source>No MIDI input is connected</source>
        <translation>MIDI入力が接続されていません</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>PC {name}</source>
        <translation>PC {name}</translation>
    </message>
    <message>
        <source>Move a fader for “{learning}”.</source>
        <translation>「{learning}」に割り当てるフェーダーを動かしてください。</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>サイン</translation>
    </message>
    <message>
        <source>Exp</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>Codebook map</source>
        <translation>コードブックマップ</translation>
    </message>
    <message>
        <source>Frames: {count}</source>
        <translation>フレーム：{count}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>エントリー{number}</translation>
    </message>
    <message>
        <source>PC {number}, {share:.0f} %</source>
        <translation>PC {number}、{share:.0f} %</translation>
    </message>
    <message>
        <source>Histogram of the descriptor</source>
        <translation>特徴量のヒストグラム</translation>
    </message>
    <message>
        <source>Drag to draw the target.</source>
        <translation>ドラッグしてターゲットを描きます。</translation>
    </message>
    <message>
        <source>Target and achieved curve</source>
        <translation>ターゲットと達成カーブ</translation>
    </message>
    <message>
        <source>Draw a curve here.</source>
        <translation>ここにカーブを描きます。</translation>
    </message>
    <message>
        <source>Learns a codebook of the chosen tracks.</source>
        <translation>選択したトラックのコードブックを学習します。</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>コードブックのエントリー数</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}エントリー</translation>
    </message>
    <message>
        <source>from</source>
        <comment>entries from tracks</comment>
        <translation>元:</translation>
    </message>
    <message>
        <source>Tracks that the codebook is learned from.</source>
        <translation>コードブックの学習に使うトラックです。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Descriptor that colours the map</source>
        <translation>マップを色分けする特徴量</translation>
    </message>
    <message>
        <source>Length of the sound</source>
        <translation>音の長さ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Takes the target from a track or a MIDI file.</source>
        <translation>トラックまたはMIDIファイルからターゲットを取得します。</translation>
    </message>
    <message>
        <source>Curve: target. Steps: achieved.</source>
        <translation>曲線：ターゲット。階段：達成値。</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>使用エントリー</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均誤差</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>順位相関</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Follows the target and plays it.</source>
        <translation>ターゲットを追従して再生します。</translation>
    </message>
    <message>
        <source>To track</source>
        <translation>トラックへ</translation>
    </message>
    <message>
        <source>Makes it a new track.</source>
        <translation>新規トラックにします。</translation>
    </message>
    <message>
        <source>Curve of {name}</source>
        <translation>{name}のカーブ</translation>
    </message>
    <message>
        <source>Melody of a MIDI file...</source>
        <translation>MIDIファイルのメロディー...</translation>
    </message>
    <message>
        <source>Fit it to the range of the codebook</source>
        <translation>コードブックの範囲に合わせる</translation>
    </message>
    <message>
        <source>Melody of a MIDI file</source>
        <translation>MIDIファイルのメロディー</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi)</source>
        <translation>MIDIファイル (*.mid *.midi)</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>トラックなし</translation>
    </message>
    <message>
        <source>Press Learn: the sounds of the track become a map here.</source>
        <translation>「学習」を押すと、トラックの音がここでマップになります。</translation>
    </message>
    <message>
        <source>Latent path</source>
        <translation>潜在パス</translation>
    </message>
    <message>
        <source>Interpolation plane</source>
        <translation>補間平面</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転写</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>codebook map</comment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Panels of the lab</source>
        <translation>ラボのパネル</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>{count} entries of {number} s, PCA</source>
        <translation>{count}エントリー、各{number} s、PCA</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value of a descriptor</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Remove a breakpoint</source>
        <translation>ブレークポイントを削除</translation>
    </message>
    <message>
        <source>Draw {name}</source>
        <translation>{name}を描く</translation>
    </message>
    <message>
        <source>Move the curve of {name}</source>
        <translation>{name}のカーブを移動</translation>
    </message>
    <message>
        <source>Curve {name}</source>
        <translation>{name}をカーブで編集</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Drag over the lanes to choose a range of time. Esc chooses all of it.</source>
        <translation>レーン上をドラッグして時間範囲を選択します。Escで全体を選択します。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Draw the path of a lane by hand.</source>
        <translation>レーンのパスを手で描きます。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>カーブ</translation>
    </message>
    <message>
        <source>Click to set breakpoints, drag them, double click to remove one.</source>
        <translation>クリックでブレークポイントを追加、ドラッグで移動、ダブルクリックで削除します。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Exaggerates or flattens the path: times a factor about its mean.</source>
        <translation>パスを誇張または平坦化します（平均を中心に倍率を掛けます）。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Moves the path by standard deviations.</source>
        <translation>パスを標準偏差単位で移動します。</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>ランダム化</translation>
    </message>
    <message>
        <source>Adds noise of so many standard deviations; each click draws anew.</source>
        <translation>指定した標準偏差のノイズを加えます。クリックするたびに変わります。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>リバース</translation>
    </message>
    <message>
        <source>Runs the path from its end to its beginning.</source>
        <translation>パスを終わりから始めへ逆にたどります。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>スムーズ</translation>
    </message>
    <message>
        <source>Averages the path over so many frames.</source>
        <translation>指定したフレーム数でパスを平均化します。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Quantises the path in time: holds it for so many frames.</source>
        <translation>パスを時間方向に量子化し、指定したフレーム数だけ保持します。</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Runs through the path more slowly, by a factor.</source>
        <translation>指定した倍率でパスをゆっくりたどります。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Turns the timbre as in examples: a note to its fifth, soft to bright. All lanes turn.</source>
        <translation>例のとおりに音色を回転します(音をその5度上へ、柔らかさを明るさへ)。すべてのレーンが回ります。</translation>
    </message>
    <message>
        <source>Progress of the lab</source>
        <translation>ラボの進行状況</translation>
    </message>
    <message>
        <source>Track on the bench</source>
        <translation>作業台のトラック</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>A original</source>
        <translation>A 元の音</translation>
    </message>
    <message>
        <source>B edited</source>
        <translation>B 編集後</translation>
    </message>
    <message>
        <source>Hear the sound on the bench</source>
        <translation>作業台の音を聴く</translation>
    </message>
    <message>
        <source>Makes the edited sound a new track at its place.</source>
        <translation>編集した音を、元の位置で新規トラックにします。</translation>
    </message>
    <message>
        <source>More of the latent path</source>
        <translation>潜在パスのその他の操作</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Amount of the operator that was used last.</source>
        <translation>最後に使った操作の量。</translation>
    </message>
    <message>
        <source>Edges: how an edit fades in and out, ms</source>
        <translation>エッジ：編集のフェードイン／アウト（ms）</translation>
    </message>
    <message>
        <source>Fade {fade} ms</source>
        <translation>フェード {fade} ms</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>ハードエッジ</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count}レーン</translation>
    </message>
    <message>
        <source>Add to a track as a clip</source>
        <translation>トラックにクリップとして追加</translation>
    </message>
    <message>
        <source>Latent crossfade of the two selected clips</source>
        <translation>選択した2つのクリップの潜在クロスフェード</translation>
    </message>
    <message>
        <source>Choose all lanes</source>
        <translation>すべてのレーンを選択</translation>
    </message>
    <message>
        <source>Timbre as levels of bands</source>
        <translation>音色を帯域レベルで表示</translation>
    </message>
    <message>
        <source>Timbre as the latents</source>
        <translation>音色を潜在表現で表示</translation>
    </message>
    <message>
        <source>{features} {kind} on a PCA basis, {shown} shown ({number} %)</source>
        <translation>PCA基底上の{features}個の{kind}、{shown}個を表示（{number} %）</translation>
    </message>
    <message>
        <source>scale {:.2f}</source>
        <translation>スケール {:.2f}</translation>
    </message>
    <message>
        <source>bias {:+.2f}</source>
        <translation>バイアス {:+.2f}</translation>
    </message>
    <message>
        <source>randomised</source>
        <translation>ランダム化</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>quantised</source>
        <translation>クオンタイズ</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>伸縮</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>カーブ</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>rotate {:.2f}</source>
        <translation>回転 {:.2f}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>±{gain} about {gain_2}</source>
        <translation>{gain_2} ±{gain}</translation>
    </message>
    <message>
        <source>{number} % of variance</source>
        <translation>分散の{number} %</translation>
    </message>
    <message>
        <source>edited, B</source>
        <translation>編集後、B</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>元の状態</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード済み</translation>
    </message>
    <message>
        <source>0 to {number} kHz, mel</source>
        <translation>0〜{number} kHz、メル</translation>
    </message>
    <message>
        <source>selection, {number} s</source>
        <translation>選択範囲、{number} s</translation>
    </message>
    <message>
        <source>PC {dimension}</source>
        <translation>PC {dimension}</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>By timbre</source>
        <translation>音色別</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早め</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅め</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>重みの時間変化</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>パッド</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間変化</translation>
    </message>
    <message>
        <source>Pad or over time</source>
        <translation>パッドまたは時間変化</translation>
    </message>
    <message>
        <source>Record path</source>
        <translation>パスを録音</translation>
    </message>
    <message>
        <source>Records the movement of the point with the next drag on the plane.</source>
        <translation>次に平面上をドラッグしたときのポイントの動きを記録します。</translation>
    </message>
    <message>
        <source>Source in corner {corner}</source>
        <translation>角{corner}のソース</translation>
    </message>
    <message>
        <source>{axis} of the point</source>
        <translation>ポイントの{axis}</translation>
    </message>
    <message>
        <source>Snap to the grid of dots</source>
        <translation>ドットのグリッドにスナップ</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Way between the sources</source>
        <translation>ソース間の経路</translation>
    </message>
    <message>
        <source>Linear adds the latents. Spherical keeps their length on the way. By timbre moves all sources to one timbre and level before it adds them.</source>
        <translation>線形は潜在表現を加算します。球面は途中の大きさを保ちます。音色別は、すべてのソースを1つの音色とレベルに揃えてから加算します。</translation>
    </message>
    <message>
        <source>Curve from A to B</source>
        <translation>AからBへのカーブ</translation>
    </message>
    <message>
        <source>Clear path</source>
        <translation>パスを消去</translation>
    </message>
    <message>
        <source>Lets the point stand still again.</source>
        <translation>ポイントを再び静止させます。</translation>
    </message>
    <message>
        <source>Decodes it and plays it.</source>
        <translation>デコードして再生します。</translation>
    </message>
    <message>
        <source>Drag the point. The four sources are mixed as latents.</source>
        <translation>ポイントをドラッグしてください。4つのソースが潜在表現でミックスされます。</translation>
    </message>
    <message>
        <source>Drag the point: its way is being recorded.</source>
        <translation>ポイントをドラッグしてください。動きを記録中です。</translation>
    </message>
    <message>
        <source>A turns into B over the time of the sound.</source>
        <translation>音の長さをかけてAがBに変わります。</translation>
    </message>
    <message>
        <source>A recorded path of {seconds} s is stretched over the sound.</source>
        <translation>記録した{seconds} sのパスを音の長さに伸縮します。</translation>
    </message>
    <message>
        <source>{number} s of each source</source>
        <translation>各ソースの{number} s</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>モザイク</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>コードブック</translation>
    </message>
    <message>
        <source>Other codec</source>
        <translation>別のコーデック</translation>
    </message>
    <message>
        <source>Rebuilds the sound of the nearest pieces of another track. Going on in that track is free, a jump costs: with more continuity there are longer pieces and less likeness.</source>
        <translation>別のトラックの最も近い断片から音を再構築します。そのトラックを続けて使うのは無料で、ジャンプにはコストがかかります。連続性を上げると断片は長くなり、類似度は下がります。</translation>
    </message>
    <message>
        <source>Replaces every piece of the sound by the nearest entry of the codebook of the Map, at the sound&apos;s own levels. Learn the codebook of other material first.</source>
        <translation>音の各断片を、マップのコードブックで最も近いエントリーに、元の音のレベルのまま置き換えます。先に他の素材のコードブックを学習してください。</translation>
    </message>
    <message>
        <source>Encodes the sound with one codec and decodes it with another one of the same shape, made or trained differently.</source>
        <translation>あるコーデックで音をエンコードし、同じ形で作りや学習の異なる別のコーデックでデコードします。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Track that the sound is rebuilt of</source>
        <translation>再構築の素材にするトラック</translation>
    </message>
    <message>
        <source>Rebuilt of</source>
        <translation>再構築の素材</translation>
    </message>
    <message>
        <source>The whole track, not only the selection</source>
        <translation>選択範囲だけでなくトラック全体</translation>
    </message>
    <message>
        <source>Continuity: price of a jump</source>
        <translation>連続性：ジャンプのコスト</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>連続性</translation>
    </message>
    <message>
        <source>Match bright with bright, whatever the range of each</source>
        <translation>それぞれの範囲にかかわらず、明るい音を明るい音に対応させる</translation>
    </message>
    <message>
        <source>Follow the level of the sound</source>
        <translation>音のレベルに追従</translation>
    </message>
    <message>
        <source>Codecs that encode and decode</source>
        <translation>エンコードとデコードのコーデック</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Makes it and plays it.</source>
        <translation>作成して再生します。</translation>
    </message>
    <message>
        <source>{one}, decoded with {other}</source>
        <translation>{one}(デコード: {other})</translation>
    </message>
    <message>
        <source>{count} pieces, {jumps} jumps</source>
        <translation>{count}断片、{jumps}ジャンプ</translation>
    </message>
    <message>
        <source>Blind listening test</source>
        <translation>ブラインド試聴テスト</translation>
    </message>
    <message>
        <source>the mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Two ways to form {name}, at equal loudness in a loop. One of them is X: listen as often as you like, then say which.</source>
        <translation>{name}を合成する2つの方式を、等ラウドネスでループ再生します。どちらか一方がXです。好きなだけ聴いてから答えてください。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Hear {sound}  {sound}</source>
        <translation>{sound}を聴く  {sound}</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>{sound}を聴く</translation>
    </message>
    <message>
        <source>X is {name}   {key}</source>
        <translation>Xは{name}   {key}</translation>
    </message>
    <message>
        <source>Answer that X is {name}</source>
        <translation>Xは{name}と回答</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>結果を保存できませんでした</translation>
    </message>
    <message>
        <source>Preparing {share:.0f} %</source>
        <translation>準備中 {share:.0f} %</translation>
    </message>
    <message>
        <source>Both ways are rendered and brought to equal loudness.</source>
        <translation>両方の方式をレンダリングし、等ラウドネスに揃えます。</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <source>0 of 0 right</source>
        <translation>0問中0問正解</translation>
    </message>
    <message>
        <source>Press A, B and X to listen, the left or right arrow to answer, Esc to end.</source>
        <translation>A、B、Xで試聴、左右の矢印キーで回答、Escで終了します。</translation>
    </message>
    <message>
        <source>{correct} of {trials} right</source>
        <translation>{trials}問中{correct}問正解</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>0.1 %未満</translation>
    </message>
    <message>
        <source>Somebody who guesses does as well in {chance} of tests.</source>
        <translation>当てずっぽうでも{chance}のテストで同じ成績になります。</translation>
    </message>
    <message>
        <source>{guess} Go on to at least {_FEW} trials.</source>
        <translation>{guess}少なくとも{_FEW}回まで続けてください。</translation>
    </message>
    <message>
        <source>{guess} You hear the difference.</source>
        <translation>{guess}違いを聞き分けています。</translation>
    </message>
    <message>
        <source>{guess} There is no sign yet that you hear a difference.</source>
        <translation>{guess}違いを聞き分けている兆候はまだありません。</translation>
    </message>
    <message>
        <source>Listen as latent</source>
        <translation>潜在で試聴</translation>
    </message>
    <message>
        <source>compare decoded method</source>
        <translation>比較 デコード 方式</translation>
    </message>
    <message>
        <source>The sum is formed on latents and decoded.</source>
        <translation>和を潜在表現で合成し、デコードします。</translation>
    </message>
    <message>
        <source>Listen as refined</source>
        <translation>リファインで試聴</translation>
    </message>
    <message>
        <source>compare detail mask method</source>
        <translation>比較 ディテール マスク 方式</translation>
    </message>
    <message>
        <source>The latents steer the original recording.</source>
        <translation>潜在表現で元の録音を制御します。</translation>
    </message>
    <message>
        <source>Listen as waveform</source>
        <translation>波形で試聴</translation>
    </message>
    <message>
        <source>compare plain arithmetic method</source>
        <translation>比較 単純 演算 方式</translation>
    </message>
    <message>
        <source>Plain arithmetic on the recordings.</source>
        <translation>録音に対する単純な演算です。</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>オリジナルを試聴</translation>
    </message>
    <message>
        <source>compare full mix reference</source>
        <translation>比較 フルミックス リファレンス</translation>
    </message>
    <message>
        <source>What the recipe starts from, for reference.</source>
        <translation>レシピの元になる音です（参考用）。</translation>
    </message>
    <message>
        <source>Scrub back</source>
        <translation>後方へスクラブ</translation>
    </message>
    <message>
        <source>jog shuttle hear</source>
        <translation>ジョグ シャトル 試聴</translation>
    </message>
    <message>
        <source>Plays a grain 50 ms earlier. Or drag on the ruler with Ctrl.</source>
        <translation>50 ms前のグレインを再生します。Ctrlを押しながらルーラーをドラッグしても同じです。</translation>
    </message>
    <message>
        <source>Scrub forward</source>
        <translation>前方へスクラブ</translation>
    </message>
    <message>
        <source>Plays a grain 50 ms later. Or drag on the ruler with Ctrl.</source>
        <translation>50 ms後のグレインを再生します。Ctrlを押しながらルーラーをドラッグしても同じです。</translation>
    </message>
    <message>
        <source>Solo only this track</source>
        <translation>このトラックのみソロ</translation>
    </message>
    <message>
        <source>exclusive alone</source>
        <translation>排他 単独</translation>
    </message>
    <message>
        <source>Or press S in the track&apos;s header with Ctrl or Alt.</source>
        <translation>または、CtrlかAltを押しながらトラックヘッダーのSを押します。</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>listen document mix</source>
        <translation>試聴 プロジェクト ミックス</translation>
    </message>
    <message>
        <source>Plays the project again, with every track at its own level.</source>
        <translation>すべてのトラックを本来のレベルに戻し、プロジェクトを再生します。</translation>
    </message>
    <message>
        <source>Blind listening test...</source>
        <translation>ブラインド試聴テスト...</translation>
    </message>
    <message>
        <source>abx compare score binomial</source>
        <translation>abx 比較 スコア 二項</translation>
    </message>
    <message>
        <source>Can you tell which one is X? Keeps score and says how likely a guess does as well.</source>
        <translation>どれがXか聞き分けられますか？スコアを記録し、当てずっぽうで同じ成績になる確率を示します。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Way to listen</source>
        <translation>試聴方式</translation>
    </message>
    <message>
        <source>Play every way as loud as the softest of them</source>
        <translation>すべての方式を最も小さいものの音量に揃えて再生</translation>
    </message>
    <message>
        <source>Blind test...</source>
        <translation>ブラインドテスト...</translation>
    </message>
    <message>
        <source>Test blindly whether you hear it</source>
        <translation>違いが聞こえるかブラインドでテスト</translation>
    </message>
    <message>
        <source>Play the project again</source>
        <translation>プロジェクトの再生に戻る</translation>
    </message>
    <message>
        <source>Comparing the mix</source>
        <translation>ミックスを比較中</translation>
    </message>
    <message>
        <source>Comparing {name} alone</source>
        <translation>{name}を単独で比較中</translation>
    </message>
    <message>
        <source>{gain} to match</source>
        <translation>{gain}で音量合わせ</translation>
    </message>
    <message>
        <source>as loud as it is</source>
        <translation>そのままの音量</translation>
    </message>
    <message>
        <source>at its own level</source>
        <translation>本来のレベル</translation>
    </message>
    <message>
        <source>SI-SDR per band</source>
        <translation>帯域別SI-SDR</translation>
    </message>
    <message>
        <source>from {hz:.0f} Hz {gain}</source>
        <translation>{hz:.0f} Hz以上 {gain}</translation>
    </message>
    <message>
        <source>SI-SDR per band, dB</source>
        <translation>帯域別SI-SDR（dB）</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Latent render against waveform arithmetic, level-matched: more is closer, dB.</source>
        <translation>レベルを揃えた潜在レンダリングと波形演算の比較。大きいほど近い（dB）。</translation>
    </message>
    <message>
        <source>How much louder the latent render is than the arithmetic, dB.</source>
        <translation>潜在レンダリングが波形演算よりどれだけ大きいか（dB）。</translation>
    </message>
    <message>
        <source>The arithmetic&apos;s result encoded and decoded, SI-SDR: the best that latents can do, dB.</source>
        <translation>波形演算の結果をエンコード・デコードしたSI-SDR。潜在表現で可能な最良値（dB）。</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を停止</translation>
    </message>
    <message>
        <source>Compare latents and waveforms over the selection, the loop, or 10 s here</source>
        <translation>選択範囲、ループ、またはここから10 sで潜在表現と波形を比較</translation>
    </message>
    <message>
        <source>Measuring {value:.0f} %: rendering both ways and comparing them.</source>
        <translation>測定中 {value:.0f} %：両方の方式をレンダリングして比較しています。</translation>
    </message>
    <message>
        <source>How close the mix formed on latents is to plain arithmetic. Select a stretch, then measure.</source>
        <translation>潜在表現で合成したミックスが単純な演算にどれだけ近いかを示します。区間を選択して測定してください。</translation>
    </message>
    <message>
        <source>How close this track formed on latents is to plain arithmetic. Select a stretch, then measure.</source>
        <translation>潜在表現で合成したこのトラックが単純な演算にどれだけ近いかを示します。区間を選択して測定してください。</translation>
    </message>
    <message>
        <source>{start} to {stop}</source>
        <translation>{start}〜{stop}</translation>
    </message>
    <message>
        <source>, before the last change</source>
        <translation>（最後の変更前）</translation>
    </message>
    <message>
        <source>Running on {device}</source>
        <translation>{device}で実行中</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio, and it was written to the log.</source>
        <translation>スタジオ内部で問題が発生し、ログに記録されました。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>An internal fault</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>{name} and {count} file more</source>
        <translation>{name}ほか{count}ファイル</translation>
    </message>
    <message>
        <source>{name} and {count} files more</source>
        <translation>{name}ほか{count}ファイル</translation>
    </message>
    <message>
        <source>Exported {what}: {length}, peak {peak}FS, {loudness} LUFS.</source>
        <translation>{what}を書き出しました：{length}、ピーク {peak}FS、{loudness} LUFS。</translation>
    </message>
    <message>
        <source>Version {version}. Mixes and separates music in the latent space of a linear audio autoencoder.</source>
        <translation>バージョン {version}。線形オーディオオートエンコーダーの潜在空間で音楽をミックス、分離します。</translation>
    </message>
    <message>
        <source>Licensed under Apache-2.0; Inter under the SIL Open Font License.</source>
        <translation>Apache-2.0でライセンスされています。InterはSIL Open Font Licenseです。</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Correlation of left and right over 0.4 s: +1 is mono, 0 is wide, below 0 the sum to mono loses.</source>
        <translation>0.4 s間の左右の相関。+1でモノラル、0で広がりあり、0未満ではモノラル化で損失が生じます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Momentary</source>
        <translation>モーメンタリー</translation>
    </message>
    <message>
        <source>Loudness of the last 0.4 s, LUFS</source>
        <translation>直近0.4 sのラウドネス（LUFS）</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>ショートターム</translation>
    </message>
    <message>
        <source>Loudness of the last 3 s, LUFS</source>
        <translation>直近3 sのラウドネス（LUFS）</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Loudness since playing began, LUFS. Click to measure anew.</source>
        <translation>再生開始からのラウドネス（LUFS）。クリックで測り直します。</translation>
    </message>
    <message>
        <source>Highest peak since playing began, dBTP. Click to measure anew.</source>
        <translation>再生開始からの最大ピーク（dBTP）。クリックで測り直します。</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>マスターレベル</translation>
    </message>
    <message>
        <source>Master gain</source>
        <translation>マスターゲイン</translation>
    </message>
    <message>
        <source>The loudness guard turns down what is decoded far louder than it should be.</source>
        <translation>本来より大幅に大きくデコードされた音を、ラウドネスガードが下げます。</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Set master gain</source>
        <translation>マスターゲインを設定</translation>
    </message>
    <message>
        <source>Guard {reduction}</source>
        <translation>ガード {reduction}</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>レンダリング済み</translation>
    </message>
    <message>
        <source>You hear decoded latents everywhere.</source>
        <translation>全体でデコードした潜在表現が聞こえます。</translation>
    </message>
    <message>
        <source>Rendering {percent} %</source>
        <translation>レンダリング中 {percent} %</translation>
    </message>
    <message>
        <source>You hear decoded latents where they are rendered, and the waveforms&apos; sum elsewhere.</source>
        <translation>レンダリング済みの箇所ではデコードした潜在表現、それ以外では波形の和が聞こえます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview, {percent} %</source>
        <translation>プレビュー、{percent} %</translation>
    </message>
    <message>
        <source>You hear the waveforms&apos; sum where nothing is decoded yet.</source>
        <translation>まだデコードされていない箇所では波形の和が聞こえます。</translation>
    </message>
    <message>
        <source>{title}, edited</source>
        <translation>{title}（編集済み）</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Installed. Its checksum is the one that its authors published.</source>
        <translation>インストールしました。チェックサムは作者が公開したものと一致します。</translation>
    </message>
    <message>
        <source>Installed. Its checksum is the one that the hub announced.</source>
        <translation>インストールしました。チェックサムはハブが告知したものと一致します。</translation>
    </message>
    <message>
        <source>Installed. Its checksum is that of the earlier installation.</source>
        <translation>インストールしました。チェックサムは以前のインストールと一致します。</translation>
    </message>
    <message>
        <source>Installed. No published checksum is known, so its own was recorded and counts from now on.</source>
        <translation>インストールしました。公開されたチェックサムがないため、このファイルの値を記録し、今後の基準とします。</translation>
    </message>
    <message>
        <source>Verified: the file is what was installed.</source>
        <translation>検証しました。ファイルはインストール時と同じです。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Non-commercial</source>
        <translation>非商用</translation>
    </message>
    <message>
        <source>Use in project</source>
        <translation>プロジェクトで使用</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>読み込む...</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>From a folder...</source>
        <translation>フォルダーから...</translation>
    </message>
    <message>
        <source>From a file or archive...</source>
        <translation>ファイル／アーカイブから...</translation>
    </message>
    <message>
        <source>{action} {model}</source>
        <extracomment>What a button does, and to which model</extracomment>
        <translation>{action} {model}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <translation>アプリに付属</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>{size} downloaded</source>
        <translation>{size}ダウンロード済み</translation>
    </message>
    <message>
        <source>any sample rate</source>
        <translation>任意のサンプルレート</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Nothing is downloaded before you press Install.</source>
        <translation>「インストール」を押すまで何もダウンロードしません。</translation>
    </message>
    <message>
        <source>Where models are downloaded from. Empty: the hub of their authors.</source>
        <translation>モデルのダウンロード元です。空欄の場合は作者のハブを使用します。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A model turns recordings into latents and back.</source>
        <translation>モデルは録音を潜在表現に変換し、元に戻します。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>{model} can be installed or imported again later.</source>
        <translation>{model}は後で再びインストールまたは読み込みできます。</translation>
    </message>
    <message>
        <source>This project uses it, and plays as a preview until it is back.</source>
        <translation>このプロジェクトで使用中のため、戻すまではプレビューで再生されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>{model}を削除しますか？</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>アレンジ</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>page view switch</source>
        <translation>ページ 表示 切り替え</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s own output is used.</source>
        <translation>接続されていない間は、システムの出力を使用します。</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>次回の起動時から有効です。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>キーボードショートカットを変更</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{name}, not installed</source>
        <translation>{name}（未インストール）</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Latents and waveforms.</source>
        <translation>潜在表現と波形。</translation>
    </message>
    <message>
        <source>Given by LINCAE_STUDIO_CACHE.</source>
        <translation>LINCAE_STUDIO_CACHEで指定されています。</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>容量の上限</translation>
    </message>
    <message>
        <source>What was used least recently goes first.</source>
        <translation>最も長く使われていないものから削除されます。</translation>
    </message>
    <message>
        <source>Clear...</source>
        <translation>消去...</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>{name}, not found</source>
        <translation>{name}（見つかりません）</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>起動中...</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>エンジンを起動中です。</translation>
    </message>
    <message>
        <source>Running on {device}.</source>
        <translation>{device}で実行中です。</translation>
    </message>
    <message>
        <source>{name}, not connected</source>
        <translation>{name}（未接続）</translation>
    </message>
    <message>
        <source>{linearity}, compression {ratio:g}×, {rate}. For this project and new ones.</source>
        <translation>{linearity}、圧縮率 {ratio:g}×、{rate}。このプロジェクトと新規プロジェクトに使われます。</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>キャッシュフォルダー</translation>
    </message>
    <message>
        <source>The cache folder was not changed</source>
        <translation>キャッシュフォルダーを変更できませんでした</translation>
    </message>
    <message>
        <source>The folder cannot be written: choose another one.</source>
        <translation>フォルダーに書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Latents and waveforms are made again when they are needed; recordings and projects stay.</source>
        <translation>潜在表現と波形は必要なときに作り直されます。録音とプロジェクトは残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>キャッシュを消去しますか？</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインター位置でズーム</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Height of waveforms</source>
        <translation>波形の高さ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Wheel</source>
        <translation>Ctrl+Shift+ホイール</translation>
    </message>
    <message>
        <source>Height of tracks</source>
        <translation>トラックの高さ</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Wheel</source>
        <translation>Ctrl+Alt+ホイール</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>時間方向にスクロール</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Fine fader</source>
        <translation>フェーダーの微調整</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Reset a fader or field</source>
        <translation>フェーダーや入力欄をリセット</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>サイドパネル</translation>
    </message>
    <message>
        <source>Device not used yet</source>
        <translation>デバイス未使用</translation>
    </message>
    <message>
        <source>The device is chosen and tested at its first use.</source>
        <translation>デバイスは最初の使用時に選択、テストされます。</translation>
    </message>
    <message>
        <source>Self-test {time} ms.</source>
        <translation>セルフテスト {time} ms。</translation>
    </message>
    <message>
        <source>Codec {codec}</source>
        <translation>コーデック {codec}</translation>
    </message>
    <message>
        <source>{codec}: {linearity}, compression {ratio:g}×, licence {licence}.</source>
        <translation>{codec}：{linearity}、圧縮率 {ratio:g}×、ライセンス {licence}。</translation>
    </message>
    <message>
        <source>{rate}, float 32</source>
        <translation>{rate}、32ビット浮動小数点</translation>
    </message>
    <message>
        <source>Sample rate of the project and the format it is mixed in</source>
        <translation>プロジェクトのサンプルレートとミックスのフォーマット</translation>
    </message>
    <message>
        <source>Cache empty, limit {limit}</source>
        <translation>キャッシュは空、上限 {limit}</translation>
    </message>
    <message>
        <source>Cache {used} of {limit}</source>
        <translation>キャッシュ {used} / {limit}</translation>
    </message>
    <message>
        <source>Latents, waveforms and decoded audio in {folder}</source>
        <translation>{folder}内の潜在表現、波形、デコード済みオーディオ</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>ジョブなし</translation>
    </message>
    <message>
        <source>Nothing is being worked on. Click for the jobs panel.</source>
        <translation>処理中のものはありません。クリックでジョブパネルを開きます。</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>実行中 {count}件</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>待機中 {count}件</translation>
    </message>
    <message>
        <source>Audio output and its latency</source>
        <translation>オーディオ出力とそのレイテンシー</translation>
    </message>
    <message>
        <source>Playing without a device</source>
        <translation>デバイスなしで再生中</translation>
    </message>
    <message>
        <source>Output not used yet</source>
        <translation>出力未使用</translation>
    </message>
    <message>
        <source>The audio output opens when you play.</source>
        <translation>オーディオ出力は再生時に開きます。</translation>
    </message>
    <message>
        <source>{count} dropout</source>
        <translation>音切れ{count}回</translation>
    </message>
    <message>
        <source>{count} dropouts</source>
        <translation>音切れ{count}回</translation>
    </message>
    <message>
        <source>Times the audio output found too little to play</source>
        <translation>オーディオ出力で再生データが不足した回数</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>位置合わせ</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>減算</translation>
    </message>
    <message>
        <source>What is shown beside the overlay</source>
        <translation>重ね合わせの横に表示する内容</translation>
    </message>
    <message>
        <source>Close the assistant  Esc</source>
        <translation>アシスタントを閉じる  Esc</translation>
    </message>
    <message>
        <source>Predicted null depth per band</source>
        <translation>帯域別の予測打ち消し量</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>ナッジ</translation>
    </message>
    <message>
        <source>Nudge step in samples or milliseconds</source>
        <translation>ナッジの幅（サンプルまたはミリ秒）</translation>
    </message>
    <message>
        <source>How far a press of ‹ or › moves the part, in samples or 1 ms; « and » move ten times as far</source>
        <translation>‹または›を押したときにパートが動く幅（サンプルまたは1 ms）。«と»は10倍動かします</translation>
    </message>
    <message>
        <source>Length of the view</source>
        <translation>表示の長さ</translation>
    </message>
    <message>
        <source>The source files are not changed. Undo takes the new tracks away again.</source>
        <translation>元のファイルは変更されません。「元に戻す」で新規トラックを取り消せます。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Move the part {number} samples earlier, {milliseconds}</source>
        <translation>パートを{number}サンプル前へ移動、{milliseconds}</translation>
    </message>
    <message>
        <source>Move the part {number} samples later, {milliseconds}</source>
        <translation>パートを{number}サンプル後へ移動、{milliseconds}</translation>
    </message>
    <message>
        <source>Overlay at bar {bar}</source>
        <translation>小節{bar}の重ね表示</translation>
    </message>
    <message>
        <source>Apply, make {count} track</source>
        <translation>適用して{count}トラックを作成</translation>
    </message>
    <message>
        <source>Apply, make {count} tracks</source>
        <translation>適用して{count}トラックを作成</translation>
    </message>
    <message>
        <source>{part_name}, aligned</source>
        <translation>{part_name}（位置合わせ済み）</translation>
    </message>
    <message>
        <source>makes {text}</source>
        <translation>作成：{text}</translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>As it was found.</source>
        <translation>検出時のままです。</translation>
    </message>
    <message>
        <source>How well it will cancel</source>
        <translation>予測される打ち消しの度合い</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Without tone match</source>
        <translation>音質合わせなし</translation>
    </message>
    <message>
        <source>Looking for the part in the mix.</source>
        <translation>ミックス内でパートを検索しています。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search the whole recordings</source>
        <translation>録音全体を検索</translation>
    </message>
    <message>
        <source>Also look for it more than 30 s away</source>
        <translation>30 s以上離れた位置も検索</translation>
    </message>
    <message>
        <source>Found alignment</source>
        <translation>検出した位置合わせ</translation>
    </message>
    <message>
        <source>Timeline sample at which the part&apos;s first sample sounds. Type a number, turn the wheel for whole samples, with Shift for hundredths.</source>
        <translation>パートの最初のサンプルが鳴るタイムライン上のサンプル位置。数値を入力、ホイールで1サンプル単位、Shiftで100分の1単位。</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Search for the part anew</source>
        <translation>パートを検索し直す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Take back what was changed by hand</source>
        <translation>手動の変更を取り消す</translation>
    </message>
    <message>
        <source>Looking for {part_name} in {whole_name}.</source>
        <translation>{whole_name}の中で{part_name}を検索しています。</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>検索に失敗しました</translation>
    </message>
    <message>
        <source>{message} Set the offset by hand, search the whole recordings, or choose another track.</source>
        <translation>{message} オフセットを手動で設定するか、録音全体を検索するか、別のトラックを選択してください。</translation>
    </message>
    <message>
        <source>Measuring.</source>
        <translation>測定中です。</translation>
    </message>
    <message>
        <source>Alignment of the recipe</source>
        <translation>レシピの位置合わせ</translation>
    </message>
    <message>
        <source>Alignment by hand</source>
        <translation>手動の位置合わせ</translation>
    </message>
    <message>
        <source>samples, {milliseconds}</source>
        <translation>サンプル、{milliseconds}</translation>
    </message>
    <message>
        <source>ppm over {length}</source>
        <translation>ppm（{length}あたり）</translation>
    </message>
    <message>
        <source>Left and right are exchanged.</source>
        <translation>左右が入れ替わっています。</translation>
    </message>
    <message>
        <source>The drift is not steady: it follows {count} points.</source>
        <translation>ドリフトは一定でなく、{count}個のポイントに従います。</translation>
    </message>
    <message>
        <source>The part is played at {kilohertz}.</source>
        <translation>パートは{kilohertz}で再生されます。</translation>
    </message>
    <message>
        <source>Try {time}</source>
        <translation>{time} を試す</translation>
    </message>
    <message>
        <source>Let the part begin at sample {number}</source>
        <translation>パートの開始をサンプル{number}にする</translation>
    </message>
    <message>
        <source>wanted source</source>
        <translation>目的のソース</translation>
    </message>
    <message>
        <source>complement</source>
        <translation>補完成分</translation>
    </message>
    <message>
        <source>what neither explains</source>
        <translation>どちらにも含まれない成分</translation>
    </message>
    <message>
        <source>Press {key} to hear the preview with this method</source>
        <translation>{key}を押すと、この方式でプレビューを聴けます</translation>
    </message>
    <message>
        <source>, best here</source>
        <translation>（ここで最良）</translation>
    </message>
    <message>
        <source>Best here</source>
        <translation>ここで最良</translation>
    </message>
    <message>
        <source>Apply makes</source>
        <translation>適用で作成</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Play every method at the loudness of the softest one</source>
        <translation>すべての方式を最も小さいもののラウドネスで再生</translation>
    </message>
    <message>
        <source>Preview 10 s</source>
        <translation>10 sプレビュー</translation>
    </message>
    <message>
        <source>Make the {role}</source>
        <translation>{role}を作成</translation>
    </message>
    <message>
        <source>Preview {count} s</source>
        <translation>{count} sプレビュー</translation>
    </message>
    <message>
        <source>rendering {share:.0f} %</source>
        <translation>レンダリング中 {share:.0f} %</translation>
    </message>
    <message>
        <source>playing {method}</source>
        <translation>{method}を再生中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Overlay of both recordings</source>
        <translation>両方の録音の重ね表示</translation>
    </message>
    <message>
        <source>null {gain}</source>
        <translation>打ち消し {gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>anchor: attack</source>
        <translation>アンカー：アタック</translation>
    </message>
    <message>
        <source>Null here {gain}</source>
        <translation>ここの打ち消し {gain}</translation>
    </message>
    <message>
        <source>dB, deeper is better</source>
        <translation>dB、深いほど良い</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>位置合わせ済み</translation>
    </message>
    <message>
        <source>Decoded difference of the latents. Smooth, but softens attacks.</source>
        <translation>潜在表現の差をデコードします。滑らかですが、アタックが弱まります。</translation>
    </message>
    <message>
        <source>What plain subtraction leaves of the part is turned down. Keeps the recording&apos;s detail.</source>
        <translation>単純な減算で残ったパートの成分を抑えます。録音のディテールを保ちます。</translation>
    </message>
    <message>
        <source>Plain arithmetic on the recordings. Leaves whatever was mastered differently.</source>
        <translation>録音に対する単純な演算です。マスタリングの異なる成分は残ります。</translation>
    </message>
    <message>
        <source>The files are the same recording: plain subtraction leaves next to nothing of the part.</source>
        <translation>ファイルは同じ録音です。単純な減算でパートはほとんど残りません。</translation>
    </message>
    <message>
        <source>The files were mastered differently, but the tone match makes up for nearly all of it.</source>
        <translation>ファイルのマスタリングは異なりますが、音質合わせでほぼ補えます。</translation>
    </message>
    <message>
        <source>The files hardly cancel. Check the offset, or whether these are two versions of one song.</source>
        <translation>ファイルはほとんど打ち消し合いません。オフセット、または同じ曲の別バージョンでないかを確認してください。</translation>
    </message>
    <message>
        <source>The files match at all frequencies, but not exactly: expect faint remains of the part.</source>
        <translation>ファイルは全帯域で一致しますが、完全ではありません。パートがかすかに残ります。</translation>
    </message>
    <message>
        <source>The files match poorly at all frequencies: expect clear remains of the part.</source>
        <translation>ファイルは全帯域であまり一致しません。パートがはっきり残ります。</translation>
    </message>
    <message>
        <source>cymbals</source>
        <translation>シンバル</translation>
    </message>
    <message>
        <source>remains of the part</source>
        <translation>パートの残り</translation>
    </message>
    <message>
        <source>The files match well up to {frequency}. Above it they were mastered differently: expect faint {left} in the plain difference.</source>
        <translation>ファイルは{frequency}まではよく一致します。それより上ではマスタリングが異なり、単純な差分に{left}がかすかに残ります。</translation>
    </message>
    <message>
        <source>Confident, {percent}</source>
        <translation>確実、{percent}</translation>
    </message>
    <message>
        <source>Fairly sure, {percent}</source>
        <translation>ほぼ確実、{percent}</translation>
    </message>
    <message>
        <source>Unsure, {percent}</source>
        <translation>不確実、{percent}</translation>
    </message>
    <message>
        <source>gain follows the mix</source>
        <translation>ゲインがミックスに追従</translation>
    </message>
    <message>
        <source>not needed, a gain does as well</source>
        <translation>不要、ゲインのみで十分</translation>
    </message>
    <message>
        <source>short filter, {number} taps</source>
        <translation>短いフィルター、{number}タップ</translation>
    </message>
    <message>
        <source>long filter, {number} taps</source>
        <translation>長いフィルター、{number}タップ</translation>
    </message>
    <message>
        <source>{filter}, gain follows</source>
        <translation>{filter}、ゲイン追従</translation>
    </message>
    <message>
        <source>{text} Expected SDR {gain}.</source>
        <translation>{text} 予測SDR {gain}。</translation>
    </message>
    <message>
        <source>stone</source>
        <translation>ストーン</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>朱色</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>空色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>ポインター</translation>
    </message>
    <message>
        <source>Selects, moves, trims and fades clips.</source>
        <translation>クリップの選択、移動、トリム、フェードを行います。</translation>
    </message>
    <message>
        <source>Envelope points</source>
        <translation>エンベロープポイント</translation>
    </message>
    <message>
        <source>Click to add a point of latent gain, drag to move it.</source>
        <translation>クリックで潜在ゲインのポイントを追加、ドラッグで移動します。</translation>
    </message>
    <message>
        <source>Envelope pencil</source>
        <translation>エンベロープ鉛筆</translation>
    </message>
    <message>
        <source>Draw the latent gain by hand.</source>
        <translation>潜在ゲインを手で描きます。</translation>
    </message>
    <message>
        <source>Delete clip</source>
        <translation>クリップを削除</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>トラックを削除</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>グループ{n}</translation>
    </message>
    <message>
        <source>Remove envelopes</source>
        <translation>エンベロープを削除</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste at the playhead</source>
        <translation>再生ヘッドにペースト</translation>
    </message>
    <message>
        <source>clip insert</source>
        <translation>クリップ 挿入</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>clip repeat</source>
        <translation>クリップ 繰り返し</translation>
    </message>
    <message>
        <source>Copies the selected clips to right behind them.</source>
        <translation>選択したクリップをすぐ後ろにコピーします。</translation>
    </message>
    <message>
        <source>remove clip time track</source>
        <translation>削除 除去 クリップ 時間 トラック</translation>
    </message>
    <message>
        <source>Delete and close up</source>
        <translation>削除して詰める</translation>
    </message>
    <message>
        <source>ripple gap remove</source>
        <translation>リップル 隙間 ギャップ 削除</translation>
    </message>
    <message>
        <source>What follows moves up to where the deleted began.</source>
        <translation>後続のクリップが、削除した位置まで前に詰まります。</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>再生ヘッドで分割</translation>
    </message>
    <message>
        <source>cut divide razor clip</source>
        <translation>カット 分割 はさみ クリップ</translation>
    </message>
    <message>
        <source>Cuts the selected clips, or all on the selected tracks.</source>
        <translation>選択したクリップ、または選択したトラックの全クリップを分割します。</translation>
    </message>
    <message>
        <source>Nudge to the left</source>
        <translation>左へナッジ</translation>
    </message>
    <message>
        <source>move earlier grid</source>
        <translation>移動 前 左 グリッド</translation>
    </message>
    <message>
        <source>Nudge to the right</source>
        <translation>右へナッジ</translation>
    </message>
    <message>
        <source>move later grid</source>
        <translation>移動 後 右 グリッド</translation>
    </message>
    <message>
        <source>Nudge by a sample to the left</source>
        <translation>左へ1サンプルナッジ</translation>
    </message>
    <message>
        <source>move earlier fine</source>
        <translation>移動 前 左 微調整</translation>
    </message>
    <message>
        <source>Nudge by a sample to the right</source>
        <translation>右へ1サンプルナッジ</translation>
    </message>
    <message>
        <source>move later fine</source>
        <translation>移動 後 右 微調整</translation>
    </message>
    <message>
        <source>Add a marker at the playhead</source>
        <translation>再生ヘッドにマーカーを追加</translation>
    </message>
    <message>
        <source>mark cue place</source>
        <translation>マーク キュー 位置</translation>
    </message>
    <message>
        <source>Add a region of the selected time</source>
        <translation>選択時間のリージョンを追加</translation>
    </message>
    <message>
        <source>mark part verse chorus</source>
        <translation>マーク パート ヴァース サビ コーラス</translation>
    </message>
    <message>
        <source>Without selected time, of the loop.</source>
        <translation>選択時間がない場合はループを使用します。</translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation>前のマーカーへ</translation>
    </message>
    <message>
        <source>navigate region</source>
        <translation>移動 ナビゲート リージョン</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>次のマーカーへ</translation>
    </message>
    <message>
        <source>Select all clips</source>
        <translation>すべてのクリップを選択</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>link folder together</source>
        <translation>リンク フォルダー まとめる</translation>
    </message>
    <message>
        <source>Mute, solo and moves of the fader then hold for all of them.</source>
        <translation>ミュート、ソロ、フェーダーの操作がグループ全体に適用されます。</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>リンク解除</translation>
    </message>
    <message>
        <source>Remove the envelope</source>
        <translation>エンベロープを削除</translation>
    </message>
    <message>
        <source>automation gain</source>
        <translation>オートメーション ゲイン</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>fold expand lane height</source>
        <translation>折りたたみ 展開 レーン 高さ</translation>
    </message>
    <message>
        <source>Common height</source>
        <translation>高さを揃える</translation>
    </message>
    <message>
        <source>lane reset</source>
        <translation>レーン リセット</translation>
    </message>
    <message>
        <source>Takes back a height that was dragged.</source>
        <translation>ドラッグで変えた高さを元に戻します。</translation>
    </message>
    <message>
        <source>Tool: {lower}</source>
        <translation>ツール：{lower}</translation>
    </message>
    <message>
        <source>mouse draw automation gain latent envelope</source>
        <translation>マウス 描画 オートメーション ゲイン 潜在 エンベロープ</translation>
    </message>
    <message>
        <source>Scroll the tracks</source>
        <translation>トラックをスクロール</translation>
    </message>
    <message>
        <source>Click to draw waveforms at full scale again</source>
        <translation>クリックで波形をフルスケール表示に戻す</translation>
    </message>
    <message>
        <source>Waveforms +{gain} dB</source>
        <translation>波形 +{gain} dB</translation>
    </message>
    <message>
        <source>Track {name}</source>
        <translation>トラック {name}</translation>
    </message>
    <message>
        <source>Add audio files</source>
        <translation>オーディオファイルを追加</translation>
    </message>
    <message>
        <source>Audio ({patterns})</source>
        <translation>オーディオ ({patterns})</translation>
    </message>
    <message>
        <source>Add {name} as a new track</source>
        <translation>{name}を新規トラックとして追加</translation>
    </message>
    <message>
        <source>Add these files as new tracks</source>
        <translation>これらのファイルを新規トラックとして追加</translation>
    </message>
    <message>
        <source>Add the audio files of {name} as new tracks</source>
        <translation>{name}のオーディオファイルを新規トラックとして追加</translation>
    </message>
    <message>
        <source> below {name}</source>
        <translation>（{name}の下）</translation>
    </message>
    <message>
        <source>{what}{where}, at {when}.</source>
        <translation>{what}{where}、位置：{when}。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter selects the track.</source>
        <translation>矢印キーでクリップ間を移動、Enterでトラックを選択します。</translation>
    </message>
    <message>
        <source>{name}, at {start}, {length} long</source>
        <translation>{name}、位置 {start}、長さ {length}</translation>
    </message>
    <message>
        <source>Move clip</source>
        <translation>クリップを移動</translation>
    </message>
    <message>
        <source>Copy clip of {name}</source>
        <translation>{name}のクリップをコピー</translation>
    </message>
    <message>
        <source>Copy {count} clips of {name}</source>
        <translation>{name}の{count}個のクリップをコピー</translation>
    </message>
    <message>
        <source>Move {count} clips of {name}</source>
        <translation>{name}の{count}個のクリップを移動</translation>
    </message>
    <message>
        <source>Trim clip</source>
        <translation>クリップをトリム</translation>
    </message>
    <message>
        <source>Fade {grip}</source>
        <translation>フェード {grip}</translation>
    </message>
    <message>
        <source>Drop it on another track to subtract or add it.</source>
        <translation>別のトラックにドロップすると、減算または加算できます。</translation>
    </message>
    <message>
        <source>Subtract {name} from {other}, or add it.</source>
        <translation>{name}を{other}から減算、または加算します。</translation>
    </message>
    <message>
        <source>Move the track here.</source>
        <translation>トラックをここに移動します。</translation>
    </message>
    <message>
        <source>Combine {target} and {dropped}</source>
        <translation>{target}と{dropped}を合成</translation>
    </message>
    <message>
        <source>Subtract…</source>
        <translation>減算…</translation>
    </message>
    <message>
        <source>Align, match and compare first</source>
        <translation>先に位置合わせ、音質合わせ、比較</translation>
    </message>
    <message>
        <source>Subtract one track from another</source>
        <translation>トラックを別のトラックから減算</translation>
    </message>
    <message>
        <source>Align and compare first…</source>
        <translation>先に位置合わせと比較…</translation>
    </message>
    <message>
        <source>Make the track</source>
        <translation>トラックを作成</translation>
    </message>
    <message>
        <source>Add a point to the envelope of {name}</source>
        <translation>{name}のエンベロープにポイントを追加</translation>
    </message>
    <message>
        <source>Move a point of the envelope of {name}</source>
        <translation>{name}のエンベロープのポイントを移動</translation>
    </message>
    <message>
        <source>Move {count} points</source>
        <translation>{count}個のポイントを移動</translation>
    </message>
    <message>
        <source>{text} in {name}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Latent gain {level} dB</source>
        <translation>潜在ゲイン {level} dB</translation>
    </message>
    <message>
        <source>, subtracted</source>
        <translation>（減算）</translation>
    </message>
    <message>
        <source>Drop audio here, or drop one track on another to add or subtract it</source>
        <translation>ここにオーディオをドロップするか、トラックを別のトラックにドロップして加算または減算</translation>
    </message>
    <message>
        <source>Take one track out of another</source>
        <translation>トラックを別のトラックから取り除く</translation>
    </message>
    <message>
        <source>Add audio files as tracks</source>
        <translation>オーディオファイルをトラックとして追加</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>New: {new}</source>
        <translation>新規：{new}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Listen as {method}</source>
        <translation>{method}で試聴</translation>
    </message>
    <message>
        <source>Subtract from</source>
        <translation>減算元</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>加算先</translation>
    </message>
    <message>
        <source>− subtracted from {whole}, not heard on its own</source>
        <translation>− {whole}から減算、単独では聞こえません</translation>
    </message>
    <message>
        <source>− subtracted from the mix</source>
        <translation>− ミックスから減算</translation>
    </message>
    <message>
        <source>{group}{count} files</source>
        <translation>{group}{count}ファイル</translation>
    </message>
    <message>
        <source>Markers and regions</source>
        <translation>マーカーとリージョン</translation>
    </message>
    <message>
        <source>Click to go there, drag to move, double click to rename.</source>
        <translation>クリックでその位置へジャンプ、ドラッグで移動、ダブルクリックで名称変更します。</translation>
    </message>
    <message>
        <source>Select its time</source>
        <translation>時間範囲を選択</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>マークの名前</translation>
    </message>
    <message>
        <source>Equal power</source>
        <translation>等パワー</translation>
    </message>
    <message>
        <source>Straight to the next point</source>
        <translation>次のポイントまで直線</translation>
    </message>
    <message>
        <source>Curved to the next point</source>
        <translation>次のポイントまで曲線</translation>
    </message>
    <message>
        <source>Hold until the next point</source>
        <translation>次のポイントまで保持</translation>
    </message>
    <message>
        <source>Subtract here</source>
        <translation>ここで減算</translation>
    </message>
    <message>
        <source>Delete the point</source>
        <translation>点を削除</translation>
    </message>
    <message>
        <source>Add a region of it</source>
        <translation>リージョンを追加</translation>
    </message>
    <message>
        <source>Delete it and close up</source>
        <translation>削除して詰める</translation>
    </message>
    <message>
        <source>Set to 0 dB</source>
        <translation>0 dBに設定</translation>
    </message>
    <message>
        <source>Set to silence</source>
        <translation>無音に設定</translation>
    </message>
    <message>
        <source>Envelope on</source>
        <translation>エンベロープをオン</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>ここで分割</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>ここにペースト</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>クリップをループ</translation>
    </message>
    <message>
        <source>Half a second</source>
        <translation>0.5秒</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>再生ヘッドをここに置く</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <translation>ここにマーカーを追加</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Overview of the song</source>
        <translation>曲の全体図</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom. Double click to see the whole song.</source>
        <translation>枠をドラッグでスクロール、端をドラッグでズーム。ダブルクリックで曲全体を表示します。</translation>
    </message>
    <message>
        <source>peaks amplitude</source>
        <translation>ピーク 振幅</translation>
    </message>
    <message>
        <source>frequency spectrum colour</source>
        <translation>周波数 スペクトル カラー</translation>
    </message>
    <message>
        <source>channels codec</source>
        <translation>チャンネル コーデック</translation>
    </message>
    <message>
        <source>For the selected tracks, or all where none is selected.</source>
        <translation>選択したトラック、または選択がなければすべてのトラックに適用します。</translation>
    </message>
    <message>
        <source>See as {lower}</source>
        <translation>表示：{lower}</translation>
    </message>
    <message>
        <source>See in the next way</source>
        <translation>次の表示に切り替え</translation>
    </message>
    <message>
        <source>waveform spectrogram latents</source>
        <translation>波形 スペクトログラム 潜在表現</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>The latents of a recipe are those of its sources.</source>
        <translation>レシピの潜在表現はソースのものです。</translation>
    </message>
    <message>
        <source>Latents can be seen when the track is encoded.</source>
        <translation>潜在表現はトラックのエンコード後に表示できます。</translation>
    </message>
    <message>
        <source>The spectrogram is being drawn.</source>
        <translation>スペクトログラムを描画中です。</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ルーラー</translation>
    </message>
    <message>
        <source>Click to go there, drag to set the loop or to select time.</source>
        <translation>クリックで移動、ドラッグでループ設定または時間選択。</translation>
    </message>
    <message>
        <source>Click to go there. Drag above to set the loop, below to select time; Ctrl scrubs. Alt suspends the snap.</source>
        <translation>クリックで移動。上側のドラッグでループ設定、下側のドラッグで時間選択、Ctrlでスクラブ。Altでスナップを一時解除します。</translation>
    </message>
    <message>
        <source>Render state</source>
        <translation>レンダリング状態</translation>
    </message>
    <message>
        <source>{share} % rendered</source>
        <translation>{share} %レンダリング済み</translation>
    </message>
    <message>
        <source>nothing to render</source>
        <translation>レンダリング対象なし</translation>
    </message>
    <message>
        <source>{share}. Where it is hatched you hear a preview: the sum of the recordings.</source>
        <translation>{share}。斜線の箇所ではプレビュー（録音の和）が聞こえます。</translation>
    </message>
    <message>
        <source>in the latent space</source>
        <translation>潜在空間</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>with the recording&apos;s detail</source>
        <translation>録音のディテールを保持</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>リファイン</translation>
    </message>
    <message>
        <source>on the waveforms</source>
        <translation>波形上</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>方式：{method}</translation>
    </message>
    <message>
        <source>whichever way is better</source>
        <translation>良い方の方式</translation>
    </message>
    <message>
        <source>Formed {how}. Click to use {other}.</source>
        <translation>合成：{how}。クリックで{other}に切り替えます。</translation>
    </message>
    <message>
        <source>Set gain of {name}</source>
        <translation>{name}のゲインを設定</translation>
    </message>
    <message>
        <source>Ctrl or Alt: this track and no other</source>
        <translation>CtrlまたはAlt:このトラックだけ</translation>
    </message>
    <message>
        <source>Gain value</source>
        <translation>ゲイン値</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{name}の{what}</translation>
    </message>
    <message>
        <source>Encoding {share:.0f} %</source>
        <translation>エンコード中 {share:.0f} %</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Put “{name}” back into {folder}.</source>
        <translation>「{name}」を{folder}に戻してください。</translation>
    </message>
    <message>
        <source>Change the height of {name}</source>
        <translation>{name}の高さを変更</translation>
    </message>
    <message>
        <source>Waits to be encoded. You can listen already.</source>
        <translation>エンコード待ちです。すでに試聴できます。</translation>
    </message>
    <message>
        <source>Being encoded. You can listen already.</source>
        <translation>エンコード中です。すでに試聴できます。</translation>
    </message>
    <message>
        <source>Encoded: this track can be mixed in the latent space.</source>
        <translation>エンコード済みです。このトラックは潜在空間でミックスできます。</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1小節</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1拍</translation>
    </message>
    <message>
        <source>1/2 beat</source>
        <translation>1/2拍</translation>
    </message>
    <message>
        <source>1/4 beat</source>
        <translation>1/4拍</translation>
    </message>
    <message>
        <source>1/8 beat</source>
        <translation>1/8拍</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>スナップ先</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Position in minutes, seconds and milliseconds</source>
        <translation>位置（分、秒、ミリ秒）</translation>
    </message>
    <message>
        <source>Bars and beats</source>
        <translation>小節と拍</translation>
    </message>
    <message>
        <source>Position as bar, beat and quarter of a beat</source>
        <translation>位置（小節、拍、1/4拍）</translation>
    </message>
    <message>
        <source>Tempo in beats per minute. Type a number or turn the wheel, Shift for fine steps.</source>
        <translation>テンポ（1分あたりの拍数）。数値を入力またはホイールで変更、Shiftで微調整。</translation>
    </message>
    <message>
        <source>Beats per bar</source>
        <translation>1小節の拍数</translation>
    </message>
    <message>
        <source>Beats per bar, in quarter notes. Type a number or turn the wheel.</source>
        <translation>1小節の拍数（四分音符）。数値を入力またはホイールで変更。</translation>
    </message>
    <message>
        <source>Set tempo</source>
        <translation>テンポを設定</translation>
    </message>
    <message>
        <source>Set meter</source>
        <translation>拍子を設定</translation>
    </message>
    <message>
        <source>An example is silent; choose a stretch with sound.</source>
        <translation>例が無音です。音のある区間を選んでください。</translation>
    </message>
    <message>
        <source>The rotation was learned with another codec or view of the timbre; learn it again.</source>
        <translation>この回転は別のコーデックまたは音色表示で学習されました。もう一度学習してください。</translation>
    </message>
    <message>
        <source>Add an example of a rotation</source>
        <translation>回転の例を追加</translation>
    </message>
    <message>
        <source>Forget the rotation</source>
        <translation>回転を破棄</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>help documentation handbook guide</source>
        <translation>ヘルプ ドキュメント 手引き ガイド</translation>
    </message>
    <message>
        <source>Opens at what the window shows.</source>
        <translation>ウィンドウに表示中の内容の章を開きます。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>help introduction first steps tutorial begin</source>
        <translation>ヘルプ 紹介 最初の手順 チュートリアル 開始</translation>
    </message>
    <message>
        <source>The main job in five steps.</source>
        <translation>主な作業を5つの手順で。</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>The manual is in English; names in bold are those of your window.</source>
        <translation>マニュアルは英語です。太字の名前はこのウィンドウのものです。</translation>
    </message>
    <message>
        <source>Nothing in the manual says “{query}”.</source>
        <translation>マニュアルに「{query}」は見つかりません。</translation>
    </message>
    <message>
        <source>{count} place in {where}</source>
        <translation>{where} に {count} か所</translation>
    </message>
    <message>
        <source>{count} places in {where}</source>
        <translation>{where} に {count} か所</translation>
    </message>
    <message>
        <source>{count} chapter</source>
        <translation>{count} 章</translation>
    </message>
    <message>
        <source>{count} chapters</source>
        <translation>{count} 章</translation>
    </message>
    <message>
        <source>Skip the tour  Esc</source>
        <translation>ツアーをスキップ  Esc</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Add your files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Mix in the latent space</source>
        <translation>潜在空間でミックス</translation>
    </message>
    <message>
        <source>Take the instrumental out</source>
        <translation>インストゥルメンタルを取り除く</translation>
    </message>
    <message>
        <source>Hear and compare</source>
        <translation>聴いて比べる</translation>
    </message>
    <message>
        <source>Make a mix and its instrumental</source>
        <translation>ミックスとインストを作成</translation>
    </message>
    <message>
        <source>Every file is a track of its own. Add brings in more, and so does dropping files onto the window.</source>
        <translation>ファイルごとに1つのトラックになります。「追加」またはウィンドウへのドロップで増やせます。</translation>
    </message>
    <message>
        <source>Drop a song or its stems here, or open the demo song. Every file becomes a track, and you can play at once: {key} starts and stops.</source>
        <translation>曲またはそのステムをここにドロップするか、デモ曲を開いてください。各ファイルがトラックになり、すぐに再生できます。{key} で再生と停止。</translation>
    </message>
    <message>
        <source>A fader is a latent gain: it scales the track before the mix is decoded. + adds the track to the mix, − subtracts it. Move a fader, or press {key} to turn the sign of the selected track.</source>
        <translation>フェーダーは潜在ゲインです。ミックスがデコードされる前にトラックの大きさを変えます。+ はミックスに加算、− は減算します。フェーダーを動かすか、{key} で選択トラックの符号を反転してください。</translation>
    </message>
    <message>
        <source>Mix − instrumental = vocals. Your own song would bring both as files; here they can be made of the demo song&apos;s stems.</source>
        <translation>ミックス − インスト = ボーカル。自分の曲では両方のファイルを使いますが、ここではデモ曲のステムから作れます。</translation>
    </message>
    <message>
        <source>Drag the header of the instrumental onto the mix, let go and choose Subtract: the new track is mix − instrumental = vocals. Subtract… aligns the two first, where they were mastered apart.</source>
        <translation>インストのヘッダーをミックスへドラッグして離し、「減算」を選びます。新しいトラックはミックス − インスト = ボーカルです。別々にマスタリングされたものは「減算…」が先に位置を合わせます。</translation>
    </message>
    <message>
        <source>Press {latent} to hear the mix decoded from latents and {waveform} for the sum of the recordings, at equal loudness; {end} ends that. A track made by subtraction offers two ways more.</source>
        <translation>{latent} で潜在からデコードしたミックス、{waveform} で録音の和を同じラウドネスで聴けます。{end} で終了。減算で作ったトラックではさらに2通り選べます。</translation>
    </message>
    <message>
        <source>With the new track selected, press {latent} for latent, {refined} for refined, {waveform} for waveform and {original} for the original. All play at equal loudness, and what you choose is kept. {end} ends the comparison.</source>
        <translation>新しいトラックを選び、{latent} で潜在、{refined} でリファイン、{waveform} で波形、{original} でオリジナルを聴きます。すべて同じラウドネスで、選んだものが保たれます。{end} で比較を終了。</translation>
    </message>
    <message>
        <source>{key} writes the mix, its tracks or its recipes, exact to the sample, so that every file drops back into place. That is all: {manual} opens the manual, and {search} finds every command by its name.</source>
        <translation>{key} でミックス、トラック、レシピをサンプル単位で正確に書き出すので、どのファイルも元の位置に収まります。以上です。{manual} でマニュアルを開き、{search} であらゆるコマンドを名前で探せます。</translation>
    </message>
    <message>
        <source>This step needs a song. Drop your files here, or open the demo song.</source>
        <translation>この手順には曲が必要です。ファイルをここにドロップするか、デモ曲を開いてください。</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてですか?</translation>
    </message>
    <message>
        <source>Five short steps show the main job: from your files, or the demo song, to the exported vocals.</source>
        <translation>ファイルまたはデモ曲からボーカルの書き出しまで、主な作業を5つの短い手順で紹介します。</translation>
    </message>
    <message>
        <source>{key} moves the keyboard from one control to the next: choose another key.</source>
        <translation>{key} はコントロール間の移動に使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} leaves what is open: choose another key.</source>
        <translation>{key} は開いているものを閉じます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} opens the menu of what has the keyboard: choose another key.</source>
        <translation>{key} はフォーカス中の要素のメニューを開きます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} presses what has the keyboard: choose another key.</source>
        <translation>{key} はフォーカス中の要素を押します。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} deletes what was typed: choose another key.</source>
        <translation>{key} は入力を消去します。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} moves through tracks, lists and values: choose another key.</source>
        <translation>{key} はトラック、リスト、値の移動に使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} plays a method while a subtraction is open: choose another key.</source>
        <translation>{key} は減算を開いている間、方式の再生に使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”: choose another key.</source>
        <translation>{key} はメニュー「{menu}」を開きます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Take before</source>
        <translation>前を取得</translation>
    </message>
    <message>
        <source>The chosen range becomes the sound of an example.</source>
        <translation>選択範囲を例の音にします。</translation>
    </message>
    <message>
        <source>Take after</source>
        <translation>後を取得</translation>
    </message>
    <message>
        <source>The chosen range is what that sound should become.</source>
        <translation>選択範囲を、その音がなるべき音にします。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Takes back all examples.</source>
        <translation>すべての例を取り消します。</translation>
    </message>
    <message>
        <source>Put the examples away</source>
        <translation>例を閉じる</translation>
    </message>
    <message>
        <source>“{name}” from {start} to {stop}: now choose what it should become.</source>
        <translation>「{name}」{start} から {stop}:次に、どうなるべきかを選んでください。</translation>
    </message>
    <message>
        <source>{count} example: turns by {angle}°, takes away {share} % of the difference.</source>
        <translation>{count} 例:{angle}° 回転、差の {share} % を取り除きます。</translation>
    </message>
    <message>
        <source>{count} examples: turns by {angle}°, takes away {share} % of the difference.</source>
        <translation>{count} 例:{angle}° 回転、差の {share} % を取り除きます。</translation>
    </message>
    <message>
        <source>Learning...</source>
        <translation>学習中...</translation>
    </message>
    <message>
        <source>Choose a range with a sound and take it, then one with what it should become.</source>
        <translation>音のある範囲を選んで取得し、次にそれがなるべき音の範囲を選んでください。</translation>
    </message>
    <message>
        <source>Enter or a click sets a key, Del takes it away, Esc leaves it as it was.</source>
        <translation>Enterまたはクリックでキーを設定、Delで解除、Escで元のまま。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Further shortcuts</source>
        <translation>その他のショートカット</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}:{key}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>{action} has its default keys</source>
        <translation>{action} は既定のキーです</translation>
    </message>
    <message>
        <source>Reset {action} to {keys}</source>
        <translation>{action} を {keys} に戻す</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>キーを押す</translation>
    </message>
    <message>
        <source>Shortcuts of all actions</source>
        <translation>全操作のショートカット</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>ショートカットを変更</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>キーを押して検索</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>すべてリセット...</translation>
    </message>
    <message>
        <source>{key} is free: no action has it.</source>
        <translation>{key} は空いています。使っている操作はありません。</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>操作が見つかりません。</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, or Esc.</source>
        <translation>「{action}」のキーを押すか、Escを押してください。</translation>
    </message>
    <message>
        <source>{key} runs “{action}” already.</source>
        <translation>{key} はすでに「{action}」を実行します。</translation>
    </message>
    <message>
        <source>{key} no longer runs “{action}”.</source>
        <translation>{key} は「{action}」を実行しなくなりました。</translation>
    </message>
    <message>
        <source>{key} runs “{action}”.</source>
        <translation>{key} は「{action}」を実行します。</translation>
    </message>
    <message>
        <source>Shall it run “{action}” in its place?</source>
        <translation>代わりに「{action}」を実行しますか?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>The key is taken</source>
        <translation>キーは使用中です</translation>
    </message>
    <message>
        <source>{key} runs “{action}” now.</source>
        <translation>{key} は「{action}」を実行するようになりました。</translation>
    </message>
    <message>
        <source>“{action}” has its default keys again.</source>
        <translation>「{action}」は既定のキーに戻りました。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every action gets its default keys again.</source>
        <translation>すべての操作が既定のキーに戻ります。</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>すべてのショートカットをリセットしますか?</translation>
    </message>
    <message>
        <source>Every action has its default keys again.</source>
        <translation>すべての操作が既定のキーに戻りました。</translation>
    </message>
    <message>
        <source>exactly linear</source>
        <translation>完全に線形</translation>
    </message>
    <message>
        <source>latents add exactly</source>
        <translation>潜在表現の加算は正確</translation>
    </message>
    <message>
        <source>not exactly linear</source>
        <translation>完全には線形でない</translation>
    </message>
    <message>
        <source>small</source>
        <comment>&apos;small&apos; where names begin with a small letter within a sentence, else &apos;as it is&apos;</comment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>UMAP failed; the log says more.</source>
        <translation>UMAP に失敗しました。詳しくはログを見てください。</translation>
    </message>
    <message>
        <source>Laying out {count} points by UMAP</source>
        <translation>UMAP で {count} 点を配置中</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): choose another folder.</source>
        <translation>{folder} に書き込めません（{reason}）。別のフォルダーを選んでください。</translation>
    </message>
</context>
</TS>
