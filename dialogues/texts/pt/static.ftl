### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Algo deu errado do meu lado. Não foi culpa sua. Por favor, mande de novo. { danger-now }
static-hard = Não estou funcionando bem agora. Sinto muito. Não foi culpa sua. { danger-now } Ou peça a uma pessoa adulta de confiança para ligar com você.
static-emergency = Que bom que você me escreveu. { danger-now } Se der, vá para onde tem mais gente.
